using System;

namespace TestKit.Data;

/// <summary>A column as a dialect reads it.</summary>
internal abstract class Field(Column column)
{
    public Column Column { get; } = column;

    /// <summary>The type of what <c>GetValue</c> gives.</summary>
    public abstract Type Type { get; }

    /// <summary>The type that schemas name: not always that of the values.</summary>
    public virtual Type SchemaType => Type;

    public abstract string DataTypeName { get; }

    /// <summary>The name of the type without modifiers such as its length.</summary>
    public virtual string PlainTypeName => DataTypeName;

    public bool IsLong => Type == typeof(byte[]);

    /// <summary>The number that the provider has for the type.</summary>
    public virtual int ProviderType => 0;

    public virtual int? Size => Column.MaxLength;

    public virtual int? Precision => Column.NumericPrecision;

    public virtual int? Scale => Column.NumericScale;

    /// <summary>The values where <see cref="Type"/> is read from them as they are, so that it can be read without boxing; null otherwise.</summary>
    public abstract ColumnData? Plain { get; }

    public abstract bool IsNull(int row);

    /// <summary>The value of a row that is not null.</summary>
    public abstract object Value(int row);

    /// <summary>The value of a row, as <c>GetValue</c> gives it: in one call, since mappers read every value so.</summary>
    public virtual object ValueOrNull(int row) => IsNull(row) ? DBNull.Value : Value(row);

    /// <summary>The value of a row that is not null in another type, or null where there is no conversion.</summary>
    /// <exception cref="OverflowException">The value does not fit the type.</exception>
    public abstract object? Read(int row, Type type);

    /// <summary>Whether values can be read in a type at all, which decides what becomes of null.</summary>
    public abstract bool Reads(Type type);

    /// <summary>The bytes that <c>GetBytes</c> and <c>GetStream</c> give, or null where there are none.</summary>
    public abstract byte[]? Bytes(int row);

    /// <summary>Whether the values are texts.</summary>
    public abstract bool IsText { get; }

    /// <summary>The text that <c>GetChars</c> and <c>GetTextReader</c> give, or null where there is none.</summary>
    public abstract string? Text(int row);
}
