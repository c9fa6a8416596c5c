using System;
using System.Collections.Generic;
using System.Linq;

namespace TestKit.Data;

/// <summary>A pattern that is found inside statements. It may be cut within a word at both ends.</summary>
internal sealed class SqlFragment(SqlText text)
{
    /// <summary>What is wrong with a pattern that has no word, after the pattern itself.</summary>
    public const string OnlyComments = "holds nothing but comments, which do not count. Use \"\" for any statement, and Tagged(…) for one with a comment.";

    private readonly string[] _parts = Parts(text);

    /// <summary>Whether the normalised statement holds it.</summary>
    public bool IsPartOf(string statement)
    {
        foreach (var part in _parts)
        {
            if (statement.Contains(part))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"order" is a keyword where "orders" is none: so the words at the ends also count as they are written.</summary>
    private static string[] Parts(SqlText text)
    {
        var normalized = SqlNormalizer.Normalize(text);
        if (normalized.Length == 0)
        {
            return [normalized];
        }

        var words = text.Tokens.Where(token => !token.IsTrivia).ToList();
        var written = text.Source.Trim().TrimEnd(';').TrimEnd();
        var first = text.TextOf(words[0]);
        var last = text.TextOf(words.FindLast(token => token.Kind != SqlTokenKind.Semicolon));
        var openStart = written.StartsWith(first, StringComparison.OrdinalIgnoreCase) ? $"{written.Substring(0, first.Length)}{normalized.Substring(first.Length)}" : normalized;
        return [.. new[] { normalized, openStart, WithEnd(normalized, written, last), WithEnd(openStart, written, last) }.Distinct()];
    }

    private static string WithEnd(string text, string written, string last)
        => written.EndsWith(last, StringComparison.OrdinalIgnoreCase) ? $"{text.Substring(0, text.Length - last.Length)}{written.Substring(written.Length - last.Length)}" : text;
}
