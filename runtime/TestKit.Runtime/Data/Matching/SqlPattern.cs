using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace TestKit.Data;

/// <summary>The SQL of an expectation or an assertion.</summary>
internal sealed class SqlPattern
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(5);
    private readonly SqlStatement _text;
    private readonly List<string> _tags = [];
    private string[]? _parts;
    private SqlMatching _matching;
    private Regex? _regex;

    public SqlPattern(string sql, SqlSyntax syntax)
    {
        ArgumentNullException.ThrowIfNull(sql);
        _text = new SqlStatement(sql, syntax);
        if (_text.Words.Count == 0 && !string.IsNullOrWhiteSpace(sql))
        {
            throw new ArgumentException(
                $"{ArgumentFormatter.Format(sql)} holds nothing but comments, which do not count. Use \"\" for any statement, and Tagged(…) for one with a comment.",
                nameof(sql));
        }
    }

    public string Source => _text.Source;

    public SqlStatement Text => _text;

    public bool IsComparedByTokens => _matching != SqlMatching.ByRegex;

    public bool Matches(SqlStatement statement, bool strict)
        => (_matching switch
        {
            SqlMatching.ByTokens => HasWords(statement.Words, _text.Words),
            SqlMatching.ByRegex => _regex!.IsMatch(statement.OneLine),
            SqlMatching.ByExactText => string.Equals(statement.Source, Source, StringComparison.Ordinal),
            _ when strict => string.Equals(statement.Normalized, _text.Normalized, StringComparison.Ordinal),
            _ => IsPart(statement.Normalized),
        }) && _tags.TrueForAll(tag => statement.HasTag(tag.Split('\n', StringSplitOptions.TrimEntries)));

    public void CompareBy(SqlMatching matching)
    {
        _regex = matching == SqlMatching.ByRegex ? new Regex(Source, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, s_patience) : null;
        _matching = matching;
    }

    public void RequireTag(string tag) => _tags.Add(tag.Trim());

    public override string ToString()
    {
        var how = _matching switch
        {
            SqlMatching.ByTokens => " by tokens",
            SqlMatching.ByRegex => " as a regular expression",
            SqlMatching.ByExactText => " by exact text",
            _ => "",
        };
        return $"{ArgumentFormatter.Format(Source)}{how}{string.Concat(_tags.Select(tag => $", tagged {ArgumentFormatter.Format(tag)}"))}";
    }

    private bool IsPart(string statement)
    {
        foreach (var part in _parts ??= Parts())
        {
            if (statement.Contains(part, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A pattern may be cut within a word at both ends, and "order" is a keyword where "orders" is none: so the words there also count as they are written.</summary>
    private string[] Parts()
    {
        var normalized = _text.Normalized;
        if (_text.Words.Count == 0)
        {
            return [normalized];
        }

        var written = Source.Trim().TrimEnd(';').TrimEnd();
        var first = _text.Words[0].Text;
        var last = _text.Words[^1].Text;
        var openStart = written.StartsWith(first, StringComparison.OrdinalIgnoreCase) ? string.Concat(written.AsSpan(0, first.Length), normalized.AsSpan(first.Length)) : normalized;
        return [.. new[] { normalized, openStart, WithEnd(normalized, written, last), WithEnd(openStart, written, last) }.Distinct()];
    }

    private static string WithEnd(string text, string written, string last)
        => written.EndsWith(last, StringComparison.OrdinalIgnoreCase) ? string.Concat(text.AsSpan(0, text.Length - last.Length), written.AsSpan(written.Length - last.Length)) : text;

    private static bool HasWords(IReadOnlyList<SqlWord> statement, IReadOnlyList<SqlWord> wanted)
    {
        for (var start = 0; start + wanted.Count <= statement.Count; start++)
        {
            var length = 0;
            while (length < wanted.Count && statement[start + length].Text == wanted[length].Text)
            {
                length++;
            }

            if (length == wanted.Count)
            {
                return true;
            }
        }

        return false;
    }
}
