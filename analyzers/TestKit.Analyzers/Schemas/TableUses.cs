using System;
using System.Collections.Generic;
using System.Linq;
using TestKit.Analyzers.Statements;
using TestKit.Data;

namespace TestKit.Analyzers.Schemas;

/// <summary>The tables that a statement names, and what it calls them.</summary>
internal sealed class TableUses
{
    private static readonly HashSet<string> s_takesFrom = ["EXTRACT", "SUBSTRING", "TRIM", "OVERLAY", "POSITION"];
    private static readonly HashSet<string> s_noAliases = ["ON", "USING", "WHERE", "SET", "JOIN", "LEFT", "RIGHT", "INNER", "OUTER", "FULL", "CROSS", "NATURAL", "GROUP", "ORDER", "LIMIT", "UNION", "VALUES", "RETURNING", "SELECT", "DEFAULT", "FOR", "OFFSET", "HAVING", "WINDOW", "EXCEPT", "INTERSECT", "FETCH", "TABLESAMPLE", "WITH", "OVERRIDING", "OUTPUT", "FROM"];
    private readonly Dictionary<string, string?> _tables = new(StringComparer.OrdinalIgnoreCase);
    private readonly Statement _statement;

    public TableUses(Statement statement)
    {
        _statement = statement;
        for (var i = 0; i < statement.Words.Count; i++)
        {
            if (BeginsTables(i))
            {
                ReadTables(i + 1, statement.Words[i].Is("FROM"));
            }
        }
    }

    /// <summary>Every table that is named, with its schema, and the index of its last word.</summary>
    public List<(IReadOnlyList<string> Path, int Index)> Named { get; } = [];

    /// <summary>How many tables, subqueries and functions rows are taken from.</summary>
    public int Sources { get; private set; }

    /// <summary>The table that a name in front of a dot stands for; null where that is not clear.</summary>
    public string? TableOf(string alias) => _tables.TryGetValue(alias, out var table) ? table : null;

    private bool BeginsTables(int index)
    {
        var words = _statement.Words;
        return words[index].Keyword switch
        {
            "JOIN" => true,
            "INTO" => index > 0 && words[index - 1].Keyword is "INSERT" or "IGNORE" or "MERGE",
            "FROM" => index > 0 && !words[index - 1].Is("DISTINCT") && !IsOfFunction(index),
            "UPDATE" => index + 2 < words.Count && _statement.Find(index, "SET") is var set && set > index && set <= index + 6 && (index == 0 || words[index - 1].Kind is SqlTokenKind.OpenParenthesis or SqlTokenKind.Semicolon or SqlTokenKind.CloseParenthesis),
            _ => false,
        };
    }

    private bool IsOfFunction(int from)
    {
        var words = _statement.Words;
        for (var i = from - 1; i > 0; i--)
        {
            if (words[i].Kind == SqlTokenKind.OpenParenthesis && words[i].Depth < words[from].Depth)
            {
                return s_takesFrom.Contains(words[i - 1].Keyword);
            }
        }

        return false;
    }

    private void ReadTables(int position, bool isList)
    {
        var words = _statement.Words;
        do
        {
            while (position < words.Count && words[position].Keyword is "ONLY" or "LATERAL")
            {
                position++;
            }

            Sources++;
            var path = new List<string>();
            while (position < words.Count && words[position].IsName && !s_noAliases.Contains(words[position].Keyword))
            {
                path.Add(words[position++].Name);
                if (position >= words.Count || words[position].Kind != SqlTokenKind.Dot)
                {
                    break;
                }

                position++;
            }

            if (path.Count == 0 || (position < words.Count && words[position].Kind == SqlTokenKind.OpenParenthesis && isList))
            {
                return;
            }

            Named.Add((path, position - 1));
            Call(path[path.Count - 1], path[path.Count - 1]);
            position += position < words.Count && words[position].Is("AS") ? 1 : 0;
            if (position < words.Count && words[position].IsName && !s_noAliases.Contains(words[position].Keyword))
            {
                Call(words[position++].Name, path[path.Count - 1]);
            }
        }
        while (isList && position < words.Count && words[position++].Kind == SqlTokenKind.Comma);
    }

    private void Call(string alias, string table)
        => _tables[alias] = _tables.TryGetValue(alias, out var other) && !table.Equals(other, StringComparison.OrdinalIgnoreCase) ? null : table;
}
