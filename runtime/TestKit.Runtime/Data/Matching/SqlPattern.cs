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
    private SqlFragment? _fragment;
    private SqlMatching _matching;
    private Regex? _regex;

    public SqlPattern(string sql, SqlSyntax syntax)
    {
        ArgumentNullException.ThrowIfNull(sql);
        _text = new SqlStatement(sql, syntax);
        if (_text.Words.Count == 0 && !string.IsNullOrWhiteSpace(sql))
        {
            throw new ArgumentException($"{ArgumentFormatter.Format(sql)} {SqlFragment.OnlyComments}", nameof(sql));
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
            _ => (_fragment ??= new SqlFragment(_text.Text)).IsPartOf(statement.Normalized),
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
