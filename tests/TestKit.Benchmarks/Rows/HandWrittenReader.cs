using System;
using System.Collections;
using System.Data.Common;

namespace TestKit.Benchmarks.Rows;

/// <summary>The fastest reader that one can write for these rows: an array, an index, and nothing checked.</summary>
internal sealed class HandWrittenReader(Item[] rows) : DbDataReader
{
    private static readonly string[] s_names = ["id", "name", "price", "created_at", "active"];
    private static readonly Type[] s_types = [typeof(int), typeof(string), typeof(decimal), typeof(DateTime), typeof(bool)];
    private int _row = -1;

    public override int FieldCount => 5;

    public override bool HasRows => rows.Length > 0;

    public override bool IsClosed => false;

    public override int Depth => 0;

    public override int RecordsAffected => -1;

    public override object this[int ordinal] => GetValue(ordinal);

    public override object this[string name] => GetValue(GetOrdinal(name));

    public override bool Read() => ++_row < rows.Length;

    public override bool NextResult() => false;

    public override object GetValue(int ordinal)
        => ordinal switch { 0 => rows[_row].Id, 1 => rows[_row].Name, 2 => rows[_row].Price, 3 => rows[_row].Created_at, _ => rows[_row].Active };

    public override int GetInt32(int ordinal) => rows[_row].Id;

    public override string GetString(int ordinal) => rows[_row].Name;

    public override decimal GetDecimal(int ordinal) => rows[_row].Price;

    public override DateTime GetDateTime(int ordinal) => rows[_row].Created_at;

    public override bool GetBoolean(int ordinal) => rows[_row].Active;

    public override bool IsDBNull(int ordinal) => false;

    public override string GetName(int ordinal) => s_names[ordinal];

    public override int GetOrdinal(string name) => Array.IndexOf(s_names, name);

    public override Type GetFieldType(int ordinal) => s_types[ordinal];

    public override string GetDataTypeName(int ordinal) => s_types[ordinal].Name;

    public override int GetValues(object[] values) => throw new NotSupportedException();

    public override IEnumerator GetEnumerator() => throw new NotSupportedException();

    public override byte GetByte(int ordinal) => throw new NotSupportedException();

    public override long GetBytes(int ordinal, long dataOffset, byte[]? buffer, int bufferOffset, int length) => throw new NotSupportedException();

    public override char GetChar(int ordinal) => throw new NotSupportedException();

    public override long GetChars(int ordinal, long dataOffset, char[]? buffer, int bufferOffset, int length) => throw new NotSupportedException();

    public override double GetDouble(int ordinal) => throw new NotSupportedException();

    public override float GetFloat(int ordinal) => throw new NotSupportedException();

    public override Guid GetGuid(int ordinal) => throw new NotSupportedException();

    public override short GetInt16(int ordinal) => throw new NotSupportedException();

    public override long GetInt64(int ordinal) => throw new NotSupportedException();
}
