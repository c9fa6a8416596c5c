using System;
using System.Collections.Generic;
using System.Linq;
using TestKit.Analyzers.Statements;
using TestKit.Data;

namespace TestKit.Analyzers.Schemas;

/// <summary>Reads the tables out of migrations. What it does not understand makes it know less, never something wrong.</summary>
internal static class SchemaReader
{
    private static readonly string[] s_constraints = ["CONSTRAINT", "PRIMARY", "UNIQUE", "CHECK", "FOREIGN", "EXCLUDE", "INDEX", "KEY", "PERIOD", "FULLTEXT", "SPATIAL"];
    private static readonly string[] s_harmless = ["uuid-ossp", "pgcrypto", "citext", "hstore", "pg_trgm", "btree_gist", "btree_gin", "ltree", "unaccent", "plpgsql"];

    public static Schema Read(IEnumerable<string> migrations)
    {
        var schema = new Schema();
        foreach (var migration in migrations)
        {
            if (Statement.Of(migration, SyntaxOf(migration)) is not { Text.Problems.Count: 0 } text)
            {
                schema.IsOpen = true;
                continue;
            }

            foreach (var statement in Split(text.Words))
            {
                Read(statement, schema);
            }
        }

        return schema;
    }

    private static SqlSyntax SyntaxOf(string migration) => migration.IndexOf('`') >= 0 ? SqlSyntax.MySql : migration.IndexOf('[') >= 0 && migration.IndexOf("[]", StringComparison.Ordinal) < 0 ? SqlSyntax.SqlServer : SqlSyntax.PostgreSql;

    private static IEnumerable<Reader> Split(IReadOnlyList<Word> words)
    {
        var start = 0;
        for (var i = 0; i <= words.Count; i++)
        {
            if (i == words.Count || words[i].Kind == SqlTokenKind.Semicolon || (words[i].Is("GO") && words[i].Depth == 0))
            {
                yield return new([.. words.Skip(start).Take(i - start)]);
                start = i + 1;
            }
        }
    }

    private static void Read(Reader words, Schema schema)
    {
        if (words.Take("CREATE"))
        {
            Create(words, schema);
        }
        else if (words.Take("ALTER"))
        {
            Alter(words, schema);
        }
        else if (words.TakesAny("DO", "EXEC", "EXECUTE", "CALL", "IMPORT") || (words.TakesAny("SELECT") && words.Has("INTO")))
        {
            schema.IsOpen = true;
        }
    }

    private static void Create(Reader words, Schema schema)
    {
        while (words.TakesAny("OR", "REPLACE", "GLOBAL", "LOCAL", "TEMP", "TEMPORARY", "UNLOGGED", "EXTERNAL", "FOREIGN", "MATERIALIZED", "RECURSIVE"))
        {
        }

        if (words.Take("EXTENSION"))
        {
            words.TakesAny("IF");
            words.TakesAny("NOT");
            words.TakesAny("EXISTS");
            schema.IsOpen |= words.Path() is not { Count: 1 } name || !s_harmless.Contains(name[0], StringComparer.OrdinalIgnoreCase);
        }
        else if (words.Take("TABLE"))
        {
            Table(words, schema);
        }
        else if (words.Take("VIEW") && Named(words) is { } view)
        {
            schema.Add(view).IsOpen = true;
        }
        else if (words.TakesAny("FUNCTION", "PROCEDURE"))
        {
            schema.IsOpen |= words.Has("TABLE");
        }
    }

    private static List<string>? Named(Reader words)
    {
        words.TakesAny("IF");
        words.TakesAny("NOT");
        words.TakesAny("EXISTS");
        words.TakesAny("ONLY");
        return words.Path() is { Count: > 0 } path ? path : null;
    }

    private static void Table(Reader words, Schema schema)
    {
        if (Named(words) is not { } path)
        {
            schema.IsOpen = true;
            return;
        }

        var table = schema.Add(path);
        if (words.List() is not { } items)
        {
            table.IsOpen = true;
            return;
        }

        foreach (var item in items)
        {
            Column(item, table);
        }

        table.IsOpen |= words.Has("INHERITS") || words.Has("AS") || words.Has("SELECT");
    }

    private static void Column(Reader item, Table table)
    {
        if (item.TakesAny("LIKE"))
        {
            table.IsOpen = true;
        }
        else if (!item.TakesAny(s_constraints) && item.Name() is { } column)
        {
            table.Columns.Add(column);
        }
    }

    private static void Alter(Reader words, Schema schema)
    {
        words.TakesAny("FOREIGN");
        if (!words.Take("TABLE") || Named(words) is not { } path)
        {
            return;
        }

        var table = schema.Add(path);
        foreach (var action in words.Rest())
        {
            Alter(action, table, schema);
        }
    }

    private static void Alter(Reader action, Table table, Schema schema)
    {
        if (action.Take("ADD"))
        {
            action.TakesAny("COLUMN");
            action.TakesAny("IF");
            action.TakesAny("NOT");
            action.TakesAny("EXISTS");
            if (action.List() is { } many)
            {
                many.ForEach(item => Column(item, table));
            }
            else
            {
                Column(action, table);
            }
        }
        else if (action.Take("RENAME"))
        {
            Rename(action, table, schema);
        }
        else if (!action.TakesAny("DROP", "ALTER", "OWNER", "SET", "RESET", "ENABLE", "DISABLE", "VALIDATE", "ATTACH", "DETACH", "FORCE", "CLUSTER", "REPLICA"))
        {
            table.IsOpen = true;
        }
    }

    private static void Rename(Reader action, Table table, Schema schema)
    {
        if (action.Take("TO") && action.Name() is { } name)
        {
            schema.Rename(table, name);
            return;
        }

        action.TakesAny("COLUMN");
        if (action.Name() is not null && action.Take("TO") && action.Name() is { } column)
        {
            table.Columns.Add(column);
        }
        else
        {
            table.IsOpen = true;
        }
    }
}
