using System;
using System.Collections.Generic;

namespace TestKit.Analyzers.Schemas;

/// <summary>A table or a view.</summary>
internal sealed class Table(string name)
{
    private static readonly HashSet<string> s_system = new(StringComparer.OrdinalIgnoreCase) { "ctid", "xmin", "xmax", "cmin", "cmax", "tableoid", "oid", "rowid", "rownum", "ora_rowscn" };

    public string Name { get; } = name;

    public HashSet<string> Columns { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether it may have columns that are not seen.</summary>
    public bool IsOpen { get; set; }

    public bool MayHave(string column) => IsOpen || Columns.Contains(column) || s_system.Contains(column) || column.Equals(Name, StringComparison.OrdinalIgnoreCase);
}
