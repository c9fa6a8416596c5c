using System.Collections.Generic;

namespace TestKit.Data.Tests.Contract;

/// <summary>A column type: how PostgreSQL calls it, how a row set declares it, and values as SQL and as they stand in the row set.</summary>
internal sealed record ColumnCase(string SqlType, Column Column, params (string Sql, object? Value)[] Values)
{
    public override string ToString() => SqlType;

    public IEnumerable<(string Sql, RowSet Rows)> Rows(int count)
    {
        foreach (var (sql, value) in Values)
        {
            yield return (sql, RowSet.Create(Column).AddRows(count, _ => [value]));
        }

        yield return ("NULL", RowSet.Create(Column).AddRows(count, _ => [null]));
    }
}
