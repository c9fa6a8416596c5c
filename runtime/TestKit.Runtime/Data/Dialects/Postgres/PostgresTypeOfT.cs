using System;
using System.Globalization;

namespace TestKit.Data;

/// <summary>A type of PostgreSQL whose values are kept as <typeparamref name="T"/>.</summary>
internal abstract class PostgresType<T>(string name, uint oid) : PostgresType(name, oid)
    where T : notnull
{
    /// <summary>A value that can be read in every type that any value can be read in.</summary>
    public abstract T Sample { get; }

    public override Type FieldType => typeof(T);

    public sealed override Type ValueType => typeof(T);

    /// <summary>Whether a value can be handed out as it is: it cannot be changed.</summary>
    protected virtual bool IsImmutable => true;

    public sealed override Field Field(ColumnData data) => new PostgresField<T>(this, Adopted(data), IsImmutable);

    public sealed override object? Adopt(object value) => AdoptValue(value) is { } adopted ? adopted : null;

    public sealed override object? Read(object value, Type type) => type == typeof(T) ? Copy((T)value) : ReadAs((T)value, type);

    public sealed override bool Reads(Type type) => Read(Sample, type) is not null;

    public sealed override byte[] Encode(object value) => EncodeValue((T)value);

    /// <summary>A value that nobody else holds.</summary>
    public virtual T Copy(T value) => value;

    /// <summary>Values that are of the type but differ in what the type does not keep, such as the kind of a <see cref="DateTime"/>.</summary>
    protected virtual T Normalize(T value) => value;

    protected virtual bool NeedsNormalizing => false;

    /// <summary>A value of another type as one of this type, or null.</summary>
    protected virtual object? FromOther(object value) => null;

    protected abstract object? ReadAs(T value, Type type);

    protected abstract byte[] EncodeValue(T value);

    private object? AdoptValue(object value) => value is T own ? Normalize(own) : FromOther(value);

    private ColumnData<T> Adopted(ColumnData data)
    {
        if (data is ColumnData<T> own)
        {
            return NeedsNormalizing ? own.With(Array.ConvertAll(own.Values, Normalize)) : own;
        }

        var values = new T[data.Count];
        for (var row = 0; row < data.Count; row++)
        {
            if (!data.IsNull(row))
            {
                values[row] = (T)(Adopt(data.Boxed(row)) ?? throw InvalidRowSetException.ForDataType(data.Column, Name));
            }
        }

        return data.With(values);
    }

    /// <summary>A number in this type, or null when it is not exactly one of its values.</summary>
    protected static object? Exactly(object value)
    {
        try
        {
            return Type.GetTypeCode(value.GetType()) is >= TypeCode.SByte and <= TypeCode.Decimal && Convert.ChangeType(value, typeof(T), CultureInfo.InvariantCulture) is { } converted
                && Convert.ChangeType(converted, value.GetType(), CultureInfo.InvariantCulture).Equals(value) ? converted : null;
        }
        catch (OverflowException)
        {
            return null;
        }
    }
}
