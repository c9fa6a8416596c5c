using System.Collections.Generic;
using TestKit.Data;

namespace TestKit.Analyzers.Statements;

/// <summary>The columns of an INSERT beside its rows of values.</summary>
internal static class InsertLists
{
    /// <summary>The first row whose number of values is not that of the columns; null where there is none, or it is not seen.</summary>
    public static (int Columns, int Values, int Row)? Mismatch(Statement statement)
    {
        for (var i = 0; i < statement.Words.Count; i++)
        {
            if (statement.Words[i].Is("INSERT") && In(statement, i) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private static (int Columns, int Values, int Row)? In(Statement statement, int insert)
    {
        var words = statement.Words;
        var position = insert + 1;
        var depth = words[insert].Depth;
        while (position < words.Count && words[position].Depth == depth && (words[position].IsName || words[position].Kind == SqlTokenKind.Dot) && words[position].Keyword is not ("SELECT" or "VALUES"))
        {
            position++;
        }

        if (Count(words, ref position) is not { } columns || Values(words, position, depth) is not (var at and >= 0))
        {
            return null;
        }

        position = at + 1;
        for (var row = 1; Count(words, ref position) is { } values; row++)
        {
            if (values != columns)
            {
                return (columns, values, row);
            }

            if (position >= words.Count || words[position].Kind != SqlTokenKind.Comma)
            {
                break;
            }

            position++;
        }

        return null;
    }

    /// <summary>The word VALUES at the depth, before anything that stands in its place; −1 for none.</summary>
    private static int Values(IReadOnlyList<Word> words, int from, int depth)
    {
        for (var i = from; i < words.Count && words[i].Depth >= depth; i++)
        {
            if (words[i].Depth == depth && words[i].Is("VALUES"))
            {
                return i;
            }

            if (words[i].Depth == depth && (words[i].Keyword is "SELECT" or "WITH" or "SET" or "DEFAULT" || words[i].Kind is SqlTokenKind.OpenParenthesis or SqlTokenKind.Semicolon))
            {
                return -1;
            }
        }

        return -1;
    }

    /// <summary>How many items the list holds that opens here, going behind it; null where none opens, it does not close, or an item stands for several.</summary>
    private static int? Count(IReadOnlyList<Word> words, ref int position)
    {
        if (position >= words.Count || words[position].Kind != SqlTokenKind.OpenParenthesis)
        {
            return null;
        }

        var depth = words[position].Depth;
        var count = 1;
        for (var i = position + 1; i < words.Count; i++)
        {
            if (words[i].Text is "{" or "}" || (words[i].Text == "*" && words[i - 1].Kind == SqlTokenKind.Dot))
            {
                return null;
            }

            if (words[i].Kind == SqlTokenKind.CloseParenthesis && words[i].Depth == depth)
            {
                position = i + 1;
                return count;
            }

            count += words[i].Kind == SqlTokenKind.Comma && words[i].Depth == depth + 1 ? 1 : 0;
        }

        return null;
    }
}
