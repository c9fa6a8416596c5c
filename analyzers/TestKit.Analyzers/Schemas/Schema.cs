using System;
using System.Collections.Generic;

namespace TestKit.Analyzers.Schemas;

/// <summary>The tables that migrations make. What is dropped or renamed stays known, since a migration may also stand in the folder to undo another.</summary>
internal sealed class Schema
{
    private readonly Dictionary<string, Table> _tables = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _schemas = new(StringComparer.OrdinalIgnoreCase) { "public", "dbo" };

    /// <summary>Whether something in the migrations may make tables that are not seen.</summary>
    public bool IsOpen { get; set; }

    public bool IsEmpty => _tables.Count == 0;

    public Table? Find(string name) => _tables.TryGetValue(name, out var table) ? table : null;

    /// <summary>Whether the migrations make tables in the schema, so that others in it are unknown.</summary>
    public bool Knows(string schema) => _schemas.Contains(schema);

    public Table Add(IReadOnlyList<string> path)
    {
        var name = path[path.Count - 1];
        if (path.Count > 1)
        {
            _schemas.Add(path[path.Count - 2]);
        }

        if (!_tables.TryGetValue(name, out var table))
        {
            _tables.Add(name, table = new(name));
        }

        return table;
    }

    public void Rename(Table table, string name) => _tables[name] = table;
}
