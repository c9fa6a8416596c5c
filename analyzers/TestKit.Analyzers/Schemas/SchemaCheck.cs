using System;
using System.Collections.Generic;
using System.Linq;
using TestKit.Analyzers.Statements;
using TestKit.Data;

namespace TestKit.Analyzers.Schemas;

/// <summary>Looks the tables and columns of a statement up in a schema.</summary>
internal sealed class SchemaCheck
{
    private static readonly string[] s_system = ["pg_", "sqlite_", "sys", "dual", "excluded", "inserted", "deleted", "new", "old", "information_schema"];
    private readonly Statement _statement;
    private readonly Schema _schema;
    private readonly bool _mayBeCut;
    private readonly TableUses _uses;

    private SchemaCheck(Statement statement, Schema schema, bool mayBeCut)
    {
        _statement = statement;
        _schema = schema;
        _mayBeCut = mayBeCut;
        _uses = new(statement);
    }

    /// <summary>What does not exist; null where nothing is missing, or that is not sure.</summary>
    public static string? Problem(Statement statement, Schema schema, bool mayBeCut)
        => schema.IsEmpty || statement.Has("CREATE", "DROP", "ALTER", "DECLARE") || statement.Text.Problems.Any(problem => problem.Kind != SqlProblemKind.UnclosedParenthesis && problem.Kind != SqlProblemKind.UnopenedParenthesis)
            ? null
            : new SchemaCheck(statement, schema, mayBeCut) is var check ? check.UnknownTable() ?? check.UnknownColumn() : null;

    private string? UnknownTable()
    {
        if (_schema.IsOpen)
        {
            return null;
        }

        var common = CommonTables();
        return _uses.Named
            .Where(each => !IsCut(each.Index) && IsOfSchema(each.Path))
            .Select(each => each.Path[each.Path.Count - 1])
            .Where(name => !common.Contains(name) && _schema.Find(name) is null)
            .Select(name => $"Table \"{name}\" is made by no migration")
            .FirstOrDefault();
    }

    private bool IsOfSchema(IReadOnlyList<string> path)
        => path.Count == 1
            ? !s_system.Any(prefix => path[0].StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
            : path.Count == 2 && _schema.Knows(path[0]);

    /// <summary>Names in front of <c>AS (</c>, with or without columns between.</summary>
    private HashSet<string> CommonTables()
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var words = _statement.Words;
        for (var i = 1; i < words.Count; i++)
        {
            if (!words[i].Is("AS") || i + 1 >= words.Count || !(words[i + 1].Kind == SqlTokenKind.OpenParenthesis || words[i + 1].Keyword is "MATERIALIZED" or "NOT"))
            {
                continue;
            }

            if (words[i - 1].IsName)
            {
                names.Add(words[i - 1].Name);
            }
            else if (words[i - 1].Kind == SqlTokenKind.CloseParenthesis)
            {
                var open = i - 1;
                while (open > 0 && (words[open].Kind != SqlTokenKind.OpenParenthesis || words[open].Depth != words[i - 1].Depth))
                {
                    open--;
                }

                names.UnionWith(open > 0 && words[open - 1].IsName ? [words[open - 1].Name] : []);
            }
        }

        return names;
    }

    private string? UnknownColumn()
        => Columns().Where(each => !IsCut(each.Index) && _schema.Find(each.Table) is { } table && !CommonTables().Contains(each.Table) && !table.MayHave(_statement.Words[each.Index].Name))
            .Select(each => $"Table \"{each.Table}\" has no column \"{_statement.Words[each.Index].Name}\"")
            .FirstOrDefault();

    private IEnumerable<(string Table, int Index)> Columns() => Qualified().Concat(Inserted()).Concat(Updated()).Concat(Selected());

    private IEnumerable<(string Table, int Index)> Qualified()
    {
        var words = _statement.Words;
        for (var i = 2; i < words.Count; i++)
        {
            if (words[i].IsName && words[i - 1].Kind == SqlTokenKind.Dot && words[i - 2].IsName
                && (i < 3 || words[i - 3].Kind != SqlTokenKind.Dot)
                && (i + 1 == words.Count || words[i + 1].Kind is not (SqlTokenKind.Dot or SqlTokenKind.OpenParenthesis))
                && !_uses.Named.Any(each => each.Index == i)
                && _uses.TableOf(words[i - 2].Name) is { } table)
            {
                yield return (table, i);
            }
        }
    }

    private IEnumerable<(string Table, int Index)> Inserted()
        => _statement.Main is var insert and >= 0 && _statement.Verb == "INSERT" && _uses.Named is { Count: > 0 } named && named[0].Index + 1 is var open
            ? ItemsFrom(open, words => words.Kind == SqlTokenKind.OpenParenthesis).Select(index => (named[0].Path[named[0].Path.Count - 1], index))
            : [];

    private IEnumerable<(string Table, int Index)> Updated()
    {
        if (_statement.Verb != "UPDATE" || _statement.Find(_statement.Main, "SET") is not (var set and >= 0) || _uses.Named.Count == 0)
        {
            yield break;
        }

        var words = _statement.Words;
        var depth = words[set].Depth;
        for (var i = set + 1; i + 1 < words.Count && !(words[i].Depth == depth && words[i].Keyword is "WHERE" or "FROM" or "RETURNING"); i++)
        {
            if (words[i].IsName && words[i].Depth == depth && words[i + 1].Text == "=" && (i == set + 1 || (words[i - 1].Kind == SqlTokenKind.Comma && words[i - 1].Depth == depth)))
            {
                yield return (_uses.Named[0].Path[_uses.Named[0].Path.Count - 1], i);
            }
        }
    }

    /// <summary>Columns of a SELECT that takes rows from one table alone.</summary>
    private IEnumerable<(string Table, int Index)> Selected()
        => _statement.Verb == "SELECT" && _statement.Main == 0 && _uses is { Sources: 1, Named.Count: 1 } && _statement.Words.Count(word => word.Is("SELECT")) == 1 && _statement.Find(0, "FROM") >= 0 && !_statement.Has("TOP")
            ? ItemsFrom(_statement.Words[1].Keyword is "DISTINCT" or "ALL" ? 1 : 0, _ => true).Select(index => (_uses.Named[0].Path[_uses.Named[0].Path.Count - 1], index))
            : [];

    /// <summary>The items behind a word up to FROM or the end of the list that are a name alone, with an alias or without.</summary>
    private IEnumerable<int> ItemsFrom(int start, Func<Word, bool> begins)
    {
        var words = _statement.Words;
        if (start >= words.Count || !begins(words[start]))
        {
            yield break;
        }

        var depth = words[start].Depth + (words[start].Kind == SqlTokenKind.OpenParenthesis ? 1 : 0);
        for (var i = start + 1; i < words.Count && words[i].Depth >= depth && !words[i].Is("FROM"); i++)
        {
            var isFirst = i == start + 1 || (words[i - 1].Kind == SqlTokenKind.Comma && words[i - 1].Depth == depth);
            var isAlone = i + 1 < words.Count && (words[i + 1].Kind is SqlTokenKind.Comma or SqlTokenKind.CloseParenthesis || words[i + 1].Keyword is "FROM" or "AS");
            if (isFirst && isAlone && words[i].IsName && words[i].Keyword is not ("NULL" or "TRUE" or "FALSE" or "CURRENT_DATE" or "CURRENT_TIME" or "CURRENT_TIMESTAMP" or "CURRENT_USER" or "SESSION_USER" or "USER" or "SYSDATE"))
            {
                yield return i;
            }
        }
    }

    /// <summary>A pattern may end within a word.</summary>
    private bool IsCut(int index) => _mayBeCut && index == _statement.Words.Count - 1;
}
