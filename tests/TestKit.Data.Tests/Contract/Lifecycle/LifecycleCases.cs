using System;
using System.Collections.Generic;
using System.Data;
using System.Data.Common;
using Xunit;

namespace TestKit.Data.Tests.Contract;

/// <summary>The states of a reader.</summary>
internal static class LifecycleCases
{
    private const string Select = "SELECT 1 AS id, 'a'::text AS name UNION ALL SELECT 2, NULL ORDER BY id";
    private const string Empty = "SELECT 1 AS id, 'a'::text AS name WHERE false";
    private const string Update = "UPDATE probe SET n = n";
    private const string Insert = "INSERT INTO probe VALUES (7) RETURNING n";
    private const string Names = "SELECT 1 AS \"Id\", 2 AS id, 3 AS \"ID\", 4, 5 AS \"Größe\"";

    public static IReadOnlyList<LifecycleCase> All { get; } = [.. OneResult(), .. SeveralResults(), .. NoRows(), .. Behaviors()];

    public static RowSet TwoRows() => RowSet.Create(Column.Of<int>("id"), Column.Of<string?>("name")).AddRow(1, "a").AddRow(2, null);

    private static RowSet NoneOfTwo() => RowSet.Create(Column.Of<int>("id"), Column.Of<string?>("name"));

    private static RowSet Updated() => RowSet.NoRows(3);

    private static RowSet Inserted() => RowSet.Create(Column.Of<int>("n")).AddRow(7).WithRecordsAffected(1);

    private static RowSet Named() => RowSet.Create("Id", "id", "ID", "?column?", "Größe").AddRow(1, 2, 3, 4, 5);

    private static IEnumerable<LifecycleCase> OneResult() =>
    [
        new("before Read", Select, TwoRows, _ => { }),
        new("on row", Select, TwoRows, r => r.Read()),
        new("on row with null", Select, TwoRows, r => Read(r, 2)),
        new("after last row", Select, TwoRows, r => Read(r, 3)),
        new("after last row, read again", Select, TwoRows, r => Read(r, 4)),
        new("no rows", Empty, NoneOfTwo, _ => { }),
        new("no rows, read", Empty, NoneOfTwo, r => r.Read()),
        new("closed before Read", Select, TwoRows, r => r.Close()),
        new("closed on row", Select, TwoRows, r => { r.Read(); r.Close(); }),
        new("closed at end", Select, TwoRows, r => { Read(r, 3); r.Close(); }),
        new("disposed", Select, TwoRows, r => { r.Read(); r.Dispose(); }),
        new("disposed asynchronously", Select, TwoRows, r => { r.Read(); r.DisposeAsync().AsTask().GetAwaiter().GetResult(); }),
        new("closed, then disposed", Select, TwoRows, r => { r.Close(); r.Dispose(); }),
        new("disposed, then closed", Select, TwoRows, r => { r.Dispose(); r.Close(); }),
        new("names in three cases", Names, Named, r => r.Read()),
    ];

    private static IEnumerable<LifecycleCase> SeveralResults() =>
    [
        new("after NextResult of one", Select, TwoRows, r => r.NextResult()),
        new("after NextResult of one, read", Select, TwoRows, r => { r.NextResult(); r.Read(); }),
        new("after NextResult of one, closed", Select, TwoRows, r => { r.NextResult(); r.Close(); }),
        new("second result", $"{Select}; {Empty}", () => RowSet.Results(TwoRows(), NoneOfTwo()), r => r.NextResult()),
        new("second result, on row", $"{Empty}; {Select}", () => RowSet.Results(NoneOfTwo(), TwoRows()), r => { r.NextResult(); r.Read(); }),
        new("other columns in the second", $"{Select}; {Names}", () => RowSet.Results(TwoRows(), Named()), r => { r.Read(); r.NextResult(); r.Read(); }),
        new("after the last of two", $"{Select}; {Select}", () => RowSet.Results(TwoRows(), TwoRows()), r => { r.NextResult(); r.NextResult(); }),
        new("update first", $"{Update}; {Select}", () => RowSet.Results(Updated(), TwoRows()), _ => { }),
        new("update second, before", $"{Select}; {Update}", () => RowSet.Results(TwoRows(), Updated()), _ => { }),
        new("update second, after", $"{Select}; {Update}", () => RowSet.Results(TwoRows(), Updated()), r => r.NextResult()),
        new("update between", $"{Select}; {Update}; {Select}; {Update}", () => RowSet.Results(TwoRows(), Updated(), TwoRows(), Updated()), r => r.NextResult()),
        new("updates around, closed", $"{Update}; {Select}; {Update}", () => RowSet.Results(Updated(), TwoRows(), Updated()), r => r.Close()),
        new("updates around, disposed", $"{Update}; {Select}; {Update}", () => RowSet.Results(Updated(), TwoRows(), Updated()), r => r.Dispose()),
    ];

    private static IEnumerable<LifecycleCase> NoRows() =>
    [
        new("update", Update, Updated, _ => { }),
        new("update, read", Update, Updated, r => r.Read()),
        new("update, next", Update, Updated, r => r.NextResult()),
        new("update, closed", Update, Updated, r => r.Close()),
        new("two updates", $"{Update}; {Update}", () => RowSet.Results(Updated(), Updated()), _ => { }),
        new("insert returning", Insert, Inserted, _ => { }),
        new("insert returning, on row", Insert, Inserted, r => r.Read()),
        new("insert returning, at end", Insert, Inserted, r => Read(r, 2)),
        new("insert returning, next", Insert, Inserted, r => r.NextResult()),
        new("insert returning, closed", Insert, Inserted, r => r.Close()),
    ];

    private static IEnumerable<LifecycleCase> Behaviors() =>
    [
        new("single row", Select, TwoRows, _ => { }, CommandBehavior.SingleRow),
        new("single row, on row", Select, TwoRows, r => r.Read(), CommandBehavior.SingleRow),
        new("single row, after it", Select, TwoRows, r => Read(r, 2), CommandBehavior.SingleRow),
        new("single row, past the first of two", $"{Select}; {Select}", () => RowSet.Results(TwoRows(), TwoRows()), r => Read(r, 2), CommandBehavior.SingleRow),
        new("single row of none, past the first of two", $"{Empty}; {Select}; {Update}", () => RowSet.Results(NoneOfTwo(), TwoRows(), Updated()), r => r.Read(), CommandBehavior.SingleRow),
        new("single row, second result", $"{Select}; {Select}", () => RowSet.Results(TwoRows(), TwoRows()), r => r.NextResult(), CommandBehavior.SingleRow),
        new("single result", $"{Select}; {Select}", () => RowSet.Results(TwoRows(), TwoRows()), _ => { }, CommandBehavior.SingleResult),
        new("single result, next", $"{Select}; {Select}", () => RowSet.Results(TwoRows(), TwoRows()), r => r.NextResult(), CommandBehavior.SingleResult),
        new("single result after update", $"{Update}; {Select}; {Update}", () => RowSet.Results(Updated(), TwoRows(), Updated()), r => r.NextResult(), CommandBehavior.SingleResult),
        new("schema only", Select, TwoRows, _ => { }, CommandBehavior.SchemaOnly),
        new("schema only, read", Select, TwoRows, r => r.Read(), CommandBehavior.SchemaOnly),
        new("schema only, next", $"{Select}; {Names}", () => RowSet.Results(TwoRows(), Named()), r => r.NextResult(), CommandBehavior.SchemaOnly),
        new("schema only, next of one", Select, TwoRows, r => r.NextResult(), CommandBehavior.SchemaOnly),
        new("sequential, before Read", Select, TwoRows, _ => { }, CommandBehavior.SequentialAccess),
        new("sequential, on row", Select, TwoRows, r => r.Read(), CommandBehavior.SequentialAccess),
        new("sequential, past first", Select, TwoRows, r => { r.Read(); r.GetValue(0); }, CommandBehavior.SequentialAccess),
        new("sequential, past second", Select, TwoRows, r => { r.Read(); r.GetValue(1); }, CommandBehavior.SequentialAccess),
        new("sequential, first asked for null", Select, TwoRows, r => { r.Read(); r.IsDBNull(0); }, CommandBehavior.SequentialAccess),
        new("sequential, second asked for null", Select, TwoRows, r => { r.Read(); r.IsDBNull(1); }, CommandBehavior.SequentialAccess),
        new("sequential, second in a chunk", Select, TwoRows, r => { r.Read(); r.GetChars(1, 0, new char[1], 0, 1); }, CommandBehavior.SequentialAccess),
        new("sequential, first in a byte chunk", Select, TwoRows, r => { r.Read(); r.GetBytes(0, 0, new byte[1], 0, 1); }, CommandBehavior.SequentialAccess),
        new("sequential, second in a byte chunk", Select, TwoRows, r => { r.Read(); r.GetBytes(1, 0, new byte[1], 0, 1); }, CommandBehavior.SequentialAccess),
        new("sequential, after a chunk", Select, TwoRows, r => { r.Read(); r.GetBytes(0, 0, new byte[1], 0, 1); r.GetValue(1); }, CommandBehavior.SequentialAccess),
        new("sequential, stream open", Select, TwoRows, r => { r.Read(); r.GetStream(0); }, CommandBehavior.SequentialAccess),
        new("stream open", Select, TwoRows, r => { r.Read(); r.GetStream(1); }),
        new("stream disposed", Select, TwoRows, r => { r.Read(); r.GetStream(1).Dispose(); }),
        new("text reader open", Select, TwoRows, r => { r.Read(); r.GetTextReader(1); }),
        new("key info", Select, TwoRows, r => r.Read(), CommandBehavior.KeyInfo),
        new("failed getter", Select, TwoRows, r => { r.Read(); Assert.Throws<InvalidCastException>(() => r.GetGuid(0)); }),
    ];

    private static void Read(DbDataReader reader, int times)
    {
        for (var i = 0; i < times; i++)
        {
            reader.Read();
        }
    }
}
