using System;

namespace TestKit.Data;

/// <summary>A column of a <see cref="RowSet"/>: its name, the type of its values, and what the database says about it. Immutable.</summary>
/// <example><code>RowSet.Create(Column.Of&lt;Guid&gt;("id"), Column.Of&lt;string?&gt;("name").TypeName("citext"), Column.Of&lt;decimal&gt;("price").Precision(10, 2))</code></example>
public sealed record Column
{
    private Column(string name, Type? type, bool allowsNull)
    {
        Name = name;
        Type = type;
        AllowsNull = allowsNull;
    }

    /// <summary>The name, as the reader's <c>GetName</c> says it.</summary>
    public string Name { get; }

    /// <summary>The type of the values without <see cref="Nullable{T}"/>, or null while the column takes the type of the first value that is not null.</summary>
    public Type? Type { get; }

    /// <summary>Whether rows may have null here: false for value types that are not nullable, true otherwise.</summary>
    public bool AllowsNull { get; private init; }

    /// <summary>The name of the database's type, such as <c>citext</c>, or null where the type of the values decides.</summary>
    public string? DataTypeName { get; private init; }

    /// <summary>The number of digits of a <c>numeric</c>, or null without a limit.</summary>
    public int? NumericPrecision { get; private init; }

    /// <summary>The number of digits after the decimal point of a <c>numeric</c>, or null without a limit.</summary>
    public int? NumericScale { get; private init; }

    /// <summary>The longest text or bytes, or null without a limit.</summary>
    public int? MaxLength { get; private init; }

    /// <summary>Whether the column belongs to the primary key.</summary>
    public bool IsKey { get; private init; }

    /// <summary>
    /// A column of values of <typeparamref name="T"/>; a nullable value type allows null, reference types always do. Enumerations are stored as their
    /// numbers, as databases do.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public static Column Of<T>(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Of(name, typeof(T));
    }

    /// <summary>The same column with the database's name for its type, such as <c>citext</c>, <c>timestamptz</c> or <c>varchar(20)</c>.</summary>
    /// <exception cref="ArgumentException"><paramref name="dataTypeName"/> is null, empty or blank.</exception>
    public Column TypeName(string dataTypeName)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(dataTypeName);
        return this with { DataTypeName = dataTypeName };
    }

    /// <summary>The same column as <c>numeric(precision, scale)</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="precision"/> is below 1, or <paramref name="scale"/> is negative or above it.</exception>
    public Column Precision(int precision, int scale = 0)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(precision, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(scale);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(scale, precision);
        return this with { NumericPrecision = precision, NumericScale = scale };
    }

    /// <summary>The same column with a limit on the length of its texts, as in <c>varchar(20)</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maxLength"/> is below 1.</exception>
    public Column Length(int maxLength)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(maxLength, 1);
        return this with { MaxLength = maxLength };
    }

    /// <summary>The same column as part of the primary key, which is never null.</summary>
    public Column Key() => this with { IsKey = true, AllowsNull = false };

    internal static Column Of(string name, Type type)
    {
        var underlying = Nullable.GetUnderlyingType(type);
        return new(name, Stored(underlying ?? type), allowsNull: underlying is not null || !type.IsValueType);
    }

    internal static Column Undeclared(string name) => new(name, type: null, allowsNull: true);

    internal static Column OfNullable(string name, Type type) => new(name, type, allowsNull: true);

    internal Column DecidedBy(object value) => new(Name, Stored(value.GetType()), AllowsNull);

    private static Type Stored(Type type) => type.IsEnum ? Enum.GetUnderlyingType(type) : type;
}
