using System;
using System.Collections.Generic;

namespace TestKit.Data;

/// <summary>A statement or a pattern, cut into tokens once; what is compared is made when it is first asked for.</summary>
internal sealed class SqlStatement(string source, SqlSyntax syntax)
{
    private readonly SqlText _text = SqlText.Parse(source, syntax);
    private string? _normalized;
    private string? _oneLine;
    private SqlWord[]? _words;
    private List<string>? _comments;

    public SqlText Text => _text;

    public string Source => _text.Source;

    public string Normalized => _normalized ??= SqlNormalizer.Normalize(_text);

    /// <summary>How messages show it.</summary>
    public string OneLine => _oneLine ??= SqlNormalizer.OneLine(_text);

    public IReadOnlyList<SqlWord> Words => _words ??= FindWords();

    /// <summary>Whether the lines of the tag stand in the comments, one after another.</summary>
    public bool HasTag(string[] lines)
    {
        var comments = _comments ??= FindComments();
        for (var start = 0; start + lines.Length <= comments.Count; start++)
        {
            if (lines.AsSpan().SequenceEqual(comments.GetRange(start, lines.Length).ToArray()))
            {
                return true;
            }
        }

        return false;
    }

    private SqlWord[] FindWords()
    {
        var words = new List<SqlWord>();
        var spaced = false;
        foreach (var token in _text.Tokens)
        {
            if (!token.IsTrivia)
            {
                words.Add(new(Comparable(token), spaced && words.Count > 0));
            }

            spaced = token.IsTrivia;
        }

        while (words.Count > 0 && words[^1].Text == ";")
        {
            words.RemoveAt(words.Count - 1);
        }

        return [.. words];
    }

    private string Comparable(SqlToken token)
        => token.Kind == SqlTokenKind.Word && SqlKeywords.Find(Source, token.Start, token.Length) is { } keyword ? keyword : _text.TextOf(token);

    private List<string> FindComments()
    {
        var lines = new List<string>();
        foreach (var token in _text.Tokens)
        {
            if (token.Kind is SqlTokenKind.LineComment or SqlTokenKind.BlockComment)
            {
                lines.AddRange(LinesOf(_text.TextOf(token)));
            }
        }

        return lines;
    }

    private static string[] LinesOf(string comment)
    {
        var text = comment.StartsWith("/*", StringComparison.Ordinal)
            ? comment[2..(comment.EndsWith("*/", StringComparison.Ordinal) && comment.Length >= 4 ? ^2 : ^0)]
            : comment.TrimStart('-', '#');
        return text.Trim().Split('\n', StringSplitOptions.TrimEntries);
    }
}
