using System;

namespace TestKit.Data;

/// <summary>A type that is handed out as the row set holds it, as Npgsql does with types that are mapped to classes of one's own.</summary>
internal sealed class OtherType(string name, Type type) : PostgresType<object>(name, 0)
{
    public override object Sample => Name;

    public override Type FieldType => type;

    protected override object? ReadAs(object value, Type target) => target.IsInstanceOfType(value) ? value : null;

    protected override byte[] EncodeValue(object value)
        => throw new InvalidCastException($"Values of {Name} have no bytes here: their type is none that PostgreSQL has by itself.");
}
