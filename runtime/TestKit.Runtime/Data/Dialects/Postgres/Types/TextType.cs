using System;
using System.Text;

namespace TestKit.Data;

/// <summary>A type whose values are texts.</summary>
internal class TextType(string name, uint oid) : PostgresType<string>(name, oid)
{
    public override string Sample => "0";

    protected override object? FromOther(object value) => value is char c ? c.ToString() : null;

    protected override object? ReadAs(string value, Type type)
        => type == typeof(char) ? value.Length > 0 ? value[0] : throw DbErrors.Of("", "An empty text has no first character.")
            : type == typeof(char[]) ? value.ToCharArray()
            : type == typeof(byte[]) ? (object)Encoding.UTF8.GetBytes(value)
            : type == typeof(ReadOnlyMemory<byte>) ? (object)new ReadOnlyMemory<byte>(Encoding.UTF8.GetBytes(value))
            : null;

    protected override byte[] EncodeValue(string value) => Encoding.UTF8.GetBytes(value);
}
