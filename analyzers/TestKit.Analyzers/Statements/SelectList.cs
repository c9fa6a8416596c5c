using System;
using System.Collections.Generic;
using System.Linq;
using TestKit.Data;

namespace TestKit.Analyzers.Statements;

/// <summary>The columns that a statement gives, as far as its text says.</summary>
/// <param name="Names">The names; null for one that is not said.</param>
/// <param name="IsWhole">Whether the list is seen to end.</param>
/// <param name="IsLast">Whether nothing but more columns can follow the list.</param>
internal sealed record SelectList(IReadOnlyList<string?> Names, bool IsWhole, bool IsLast)
{
    private static readonly string[] s_ends = ["FROM", "INTO", "WHERE", "GROUP", "HAVING", "ORDER", "LIMIT", "UNION", "EXCEPT", "INTERSECT", "FETCH", "FOR", "OFFSET", "WINDOW"];

    /// <summary>Null for a statement that has none, or none that is understood.</summary>
    public static SelectList? Of(Statement statement, bool isWhole)
    {
        if (statement.Main < 0 || statement.IsBatch)
        {
            return null;
        }

        if (statement.Verb == "SELECT")
        {
            return BehindSelect(statement) is var start and >= 0 ? From(statement, start, isWhole, s_ends) : null;
        }

        return statement.Verb is "INSERT" or "UPDATE" or "DELETE" && statement.Find(statement.Main, "RETURNING") is var returning and >= 0
            ? From(statement, returning + 1, isWhole, ["INTO"])
            : null;
    }

    /// <summary>Whether the pattern may cut the column off: its name, and in a SELECT that goes on, what it is called by.</summary>
    public bool MayGoOn(int index, string name)
        => !IsWhole && index == Names.Count - 1 && (!IsLast || name.StartsWith(Names[index] ?? "", StringComparison.OrdinalIgnoreCase));

    /// <summary>Where the list begins; −1 where that is not clear.</summary>
    private static int BehindSelect(Statement statement)
    {
        var words = statement.Words;
        var start = statement.Main + 1;
        if (start < words.Count && words[start].Keyword is "DISTINCT" or "ALL")
        {
            start++;
            if (start + 1 < words.Count && words[start].Is("ON") && words[start + 1].Kind == SqlTokenKind.OpenParenthesis)
            {
                start = Closing(words, start + 1) + 1;
            }
        }

        if (start + 1 < words.Count && words[start].Is("TOP"))
        {
            return words[start + 1].Kind == SqlTokenKind.Number ? start + 2 : -1;
        }

        return start;
    }

    private static int Closing(IReadOnlyList<Word> words, int open)
    {
        var close = open + 1;
        while (close < words.Count && (words[close].Kind != SqlTokenKind.CloseParenthesis || words[close].Depth != words[open].Depth))
        {
            close++;
        }

        return close;
    }

    private static SelectList? From(Statement statement, int start, bool isWhole, string[] ends)
    {
        var items = new List<List<Word>> { new() };
        var end = start;
        for (; end < statement.Words.Count; end++)
        {
            var word = statement.Words[end];
            if (word.Depth < 0 || word.Kind == SqlTokenKind.Semicolon || (word.Depth == 0 && ends.Contains(word.Keyword) && !IsPartOfTest(statement.Words, end)))
            {
                break;
            }

            if (word.Kind == SqlTokenKind.Comma && word.Depth == 0)
            {
                items.Add([]);
            }
            else
            {
                items[items.Count - 1].Add(word);
            }
        }

        var isClosed = end < statement.Words.Count;
        return (isClosed && statement.Words[end].Is("INTO")) || items.Any(item => item.Count == 0 || IsStar(item))
            ? null
            : new([.. items.Select(NameOf)], isClosed || isWhole, statement.Verb != "SELECT");
    }

    /// <summary><c>IS DISTINCT FROM</c> is none that ends the list.</summary>
    private static bool IsPartOfTest(IReadOnlyList<Word> words, int index) => index > 0 && words[index].Is("FROM") && words[index - 1].Is("DISTINCT");

    private static bool IsStar(List<Word> item) => item[item.Count - 1].Text == "*" && (item.Count == 1 || item[item.Count - 2].Kind == SqlTokenKind.Dot);

    /// <summary>The alias, or the column itself; null for an expression without one.</summary>
    private static string? NameOf(List<Word> item)
    {
        var last = item[item.Count - 1];
        if (!last.IsName || last.Depth != 0)
        {
            return null;
        }

        return item.Count == 1 || IsPath(item) ? IsValue(last) ? null : last.Name
            : item[item.Count - 2].Is("AS") ? last.Name
            : null;
    }

    private static bool IsPath(List<Word> item)
        => item.Select((word, i) => i % 2 == 0 ? word.IsName : word.Kind == SqlTokenKind.Dot).All(fits => fits);

    private static bool IsValue(Word word)
        => word.Keyword is "NULL" or "TRUE" or "FALSE" or "CURRENT_DATE" or "CURRENT_TIME" or "CURRENT_TIMESTAMP" or "CURRENT_USER" or "SESSION_USER" or "SYSDATE" or "ROWNUM";
}
