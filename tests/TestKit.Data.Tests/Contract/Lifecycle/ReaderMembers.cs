using System;
using System.Collections;
using System.Collections.Generic;
using System.Data;
using System.Data.Common;
using System.Globalization;
using System.Linq;
using System.Threading;

namespace TestKit.Data.Tests.Contract;

/// <summary>Every member of a reader, asked in whatever state it is in.</summary>
internal static class ReaderMembers
{
    private static readonly CancellationToken s_cancelled = new(canceled: true);

    public static IReadOnlyList<Probe> All { get; } = [.. States(), .. Descriptions(), .. Values(), .. Moving(), .. Tables()];

    private static IEnumerable<Probe> States() =>
    [
        new("FieldCount", r => r.FieldCount),
        new("VisibleFieldCount", r => r.VisibleFieldCount),
        new("HasRows", r => r.HasRows),
        new("IsClosed", r => r.IsClosed),
        new("Depth", r => r.Depth),
        new("RecordsAffected", r => r.RecordsAffected),
    ];

    private static IEnumerable<Probe> Descriptions() =>
    [
        .. Ordinals("GetName", (r, i) => r.GetName(i)),
        .. Ordinals("GetFieldType", (r, i) => r.GetFieldType(i)),
        .. Ordinals("GetProviderSpecificFieldType", (r, i) => r.GetProviderSpecificFieldType(i)),
        .. Ordinals("GetDataTypeName", (r, i) => r.GetDataTypeName(i)),
        .. Names("GetOrdinal", (r, name) => r.GetOrdinal(name)),
        .. Names("Item", (r, name) => r[name]),
    ];

    private static IEnumerable<Probe> Values() =>
    [
        .. Ordinals("GetValue", (r, i) => r.GetValue(i)),
        .. Ordinals("Item", (r, i) => r[i]),
        .. Ordinals("IsDBNull", (r, i) => r.IsDBNull(i)),
        .. Ordinals("IsDBNullAsync", (r, i) => r.IsDBNullAsync(i).GetAwaiter().GetResult()),
        .. Ordinals("IsDBNullAsync cancelled", (r, i) => r.IsDBNullAsync(i, s_cancelled).GetAwaiter().GetResult()),
        .. Ordinals("GetInt32", (r, i) => r.GetInt32(i)),
        .. Ordinals("GetString", (r, i) => r.GetString(i)),
        .. Ordinals("GetFieldValue<object>", (r, i) => r.GetFieldValue<object>(i)),
        .. Ordinals("GetFieldValueAsync<int?>", (r, i) => r.GetFieldValueAsync<int?>(i).GetAwaiter().GetResult()),
        .. Ordinals("GetFieldValueAsync<object> cancelled", (r, i) => r.GetFieldValueAsync<object>(i, s_cancelled).GetAwaiter().GetResult()),
        .. Ordinals("GetBytes", (r, i) => r.GetBytes(i, 0, null, 0, 0)),
        .. Ordinals("GetBytes in chunks", (r, i) => new object[] { r.GetBytes(i, 0, new byte[1], 0, 1), r.GetBytes(i, 1, new byte[1], 0, 1) }),
        .. Ordinals("GetBytes backwards", (r, i) => new object[] { r.GetBytes(i, 1, new byte[1], 0, 1), r.GetBytes(i, 0, new byte[1], 0, 1) }),
        .. Ordinals("GetChars", (r, i) => r.GetChars(i, 0, null, 0, 0)),
        .. Ordinals("GetChars in chunks", (r, i) => new object[] { r.GetChars(i, 0, new char[1], 0, 1), r.GetChars(i, 1, new char[1], 0, 1) }),
        .. Ordinals("GetStream", (r, i) => r.GetStream(i)),
        .. Ordinals("GetStream twice", (r, i) => { r.GetStream(i); return r.GetStream(i); }),
        .. Ordinals("GetTextReader", (r, i) => r.GetTextReader(i)),
        .. Ordinals("GetTextReader twice", (r, i) => { r.GetTextReader(i); return r.GetTextReader(i); }),
        .. Ordinals("GetProviderSpecificValue", (r, i) => r.GetProviderSpecificValue(i)),
        new("GetValues", r => { var values = new object[r.IsClosed ? 1 : r.FieldCount]; r.GetValues(values); return values; }),
        new("GetValues(longer)", r => { var values = new object[7]; return new object[] { r.GetValues(values), values }; }),
        new("GetValues(shorter)", r => { var values = new object[1]; return new object[] { r.GetValues(values), values }; }),
        new("GetValues(null)", r => r.GetValues(null!)),
        new("GetProviderSpecificValues", r => { var values = new object[1]; return new object[] { r.GetProviderSpecificValues(values), values }; }),
        new("null, then value", r => new[] { r.IsDBNull(1), r.GetValue(1) }),
        new("value, then null", r => new[] { r.GetValue(1), r.IsDBNull(1) }),
        new("same column twice", r => new[] { r.GetValue(0), r.GetValue(0) }),
        new("columns backwards", r => new[] { r.GetValue(1), r.GetValue(0) }),
    ];

    private static IEnumerable<Probe> Moving() =>
    [
        new("Read", r => r.Read()),
        new("ReadAsync", r => r.ReadAsync().GetAwaiter().GetResult()),
        new("ReadAsync cancelled", r => r.ReadAsync(s_cancelled).GetAwaiter().GetResult()),
        new("ReadAsync completes at once", r => r.ReadAsync().IsCompleted),
        new("NextResult", r => r.NextResult()),
        new("NextResultAsync", r => r.NextResultAsync().GetAwaiter().GetResult()),
        new("NextResultAsync cancelled", r => r.NextResultAsync(s_cancelled).GetAwaiter().GetResult()),
        new("Close", r => { r.Close(); return new object[] { r.IsClosed, r.RecordsAffected }; }),
        new("CloseAsync", r => { r.CloseAsync().GetAwaiter().GetResult(); return r.IsClosed; }),
        new("Dispose", r => { r.Dispose(); return new object[] { r.IsClosed, r.RecordsAffected }; }),
        new("rest of the rows", r => { var n = 0; while (r.Read()) { n++; } return new object[] { n, r.RecordsAffected, r.HasRows }; }),
        new("rest of the results", r => { var n = 0; while (r.NextResult()) { n++; } return new object[] { n, r.RecordsAffected, r.FieldCount }; }),
        new("a stream after Read", r => { var stream = r.GetStream(0); r.Read(); return stream.ReadByte(); }),
        new("a text reader after Read", r => { var text = r.GetTextReader(1); r.Read(); return text.Read(); }),
    ];

    private static IEnumerable<Probe> Tables() =>
    [
        new("GetEnumerator", r => r.GetEnumerator() is DbEnumerator),
        new("foreach", r => new object[] { Enumerated(r), r.IsClosed }),
        new("GetSchemaTable", r => Lines(r.GetSchemaTable())),
        new("GetSchemaTableAsync", r => r.GetSchemaTableAsync().GetAwaiter().GetResult()?.Rows.Count),
        new("GetColumnSchema", r => Lines(r.GetColumnSchema())),
        new("GetColumnSchemaAsync", r => r.GetColumnSchemaAsync().GetAwaiter().GetResult().Count),
        new("CanGetColumnSchema", r => r.CanGetColumnSchema()),
        new("DataTable.Load", r => { using var table = new DataTable(); table.Load(r); return new object[] { Lines(table), r.IsClosed }; }),
    ];

    private static IEnumerable<Probe> Ordinals(string member, Func<DbDataReader, int, object?> ask)
        => new[] { 0, 1, -1, 9 }.Select(i => new Probe(string.Create(CultureInfo.InvariantCulture, $"{member}({i})"), r => ask(r, i)));

    private static IEnumerable<Probe> Names(string member, Func<DbDataReader, string, object?> ask)
        => new[] { "id", "ID", "Id", "iD", "NAME", "n", "ｉｄ", "größe", "GRÖSSE", "?column?", "missing", "" }.Select(name => new Probe($"{member}(\"{name}\")", r => ask(r, name)))
            .Append(new($"{member}(null)", r => ask(r, null!)));

    private static string[] Enumerated(DbDataReader reader)
        => [.. ((IEnumerable)reader).Cast<IDataRecord>().Select(record => $"{record.FieldCount}: {record.GetName(0)} = {record[0]}")];

    // The names of the server and of its database are the connection's, which the fake of a reader alone has none of.
    private static bool IsOfTheReader(string property) => property is not ("BaseServerName" or "BaseCatalogName");

    internal static string Lines(DataTable? table)
        => table is null ? "none" : string.Join("; ", table.Rows.Cast<DataRow>().Select(row => string.Join(", ", table.Columns.Cast<DataColumn>().Where(column => IsOfTheReader(column.ColumnName)).Select(column => $"{column.ColumnName} ({column.DataType.Name}) = {Shown(row[column])}"))));

    internal static string Lines(IEnumerable<DbColumn> columns)
        => string.Join("; ", columns.Select(column => string.Join(
            ", ",
            typeof(DbColumn).GetProperties().Where(property => property.GetIndexParameters().Length == 0 && IsOfTheReader(property.Name)).Select(property => $"{property.Name} = {Shown(property.GetValue(column))}"))));

    private static string Shown(object? value) => value is Type type ? type.Name : Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
}
