using System;

namespace TestKit.Data;

/// <summary>The type <c>"char"</c> of PostgreSQL's catalogues: one byte.</summary>
internal sealed class CharType() : PostgresType<char>("char", 18)
{
    public override char Sample => '0';

    protected override object? FromOther(object value) => value is string { Length: 1 } text ? text[0] : null;

    protected override object? ReadAs(char value, Type type) => type == typeof(byte) ? checked((byte)value) : null;

    protected override byte[] EncodeValue(char value) => [(byte)value];
}
