using System;

namespace TestKit.Data;

/// <summary>A type of PostgreSQL: its name, what it is read as, and its bytes on the wire.</summary>
internal abstract class PostgresType(string name, uint oid)
{
    /// <summary>The name as PostgreSQL writes it, with modifiers.</summary>
    public string Name { get; } = name;

    /// <summary>The name without modifiers.</summary>
    public string PlainName => Name.IndexOf('(', StringComparison.Ordinal) is var open and > 0 ? Name.Remove(open, Name.IndexOf(')', open) + 1 - open) : Name;

    public virtual int ProviderType => ProviderTypes.Of(Oid);

    public uint Oid { get; } = oid;

    /// <summary>What <c>GetFieldType</c> says.</summary>
    public abstract Type FieldType { get; }

    /// <summary>What schemas say of the type of its values.</summary>
    public virtual Type SchemaType => FieldType;

    /// <summary>The type of the values as they are kept here.</summary>
    public abstract Type ValueType { get; }

    public abstract Field Field(ColumnData data);

    /// <summary>A value of a row set as this type keeps it, or null when it is none of its values.</summary>
    public abstract object? Adopt(object value);

    /// <summary>A value in another type, or null where there is no conversion.</summary>
    /// <exception cref="OverflowException">The value does not fit the type.</exception>
    public abstract object? Read(object value, Type type);

    /// <summary>Whether there is a conversion at all.</summary>
    public abstract bool Reads(Type type);

    public abstract byte[] Encode(object value);

    /// <summary>Whether the values are texts.</summary>
    public bool IsText => ValueType == typeof(string);
}
