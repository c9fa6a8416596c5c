using System;
using System.ComponentModel;
using TestKit.Data;

namespace TestKit.Generated;

/// <summary>The row that an object is made of. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class RowValues
{
    private readonly RowSetReader _reader;
    private readonly int[] _ordinals;
    private readonly Func<int, string> _nameOf;
    private readonly Type _type;

    internal RowValues(RowSetReader reader, int[] ordinals, Func<int, string> nameOf, Type type)
    {
        _reader = reader;
        _ordinals = ordinals;
        _nameOf = nameOf;
        _type = type;
    }

    /// <summary>The value of a member, which must have a column.</summary>
    /// <exception cref="InvalidRowSetException">It has none, or the value does not fit.</exception>
    public T Value<T>(int member)
        => Has(member) && _reader.GetFieldType(_ordinals[member]) == typeof(T) && !_reader.IsDBNull(_ordinals[member])
            ? _reader.GetFieldValue<T>(_ordinals[member])
            : (T)Value(member, typeof(T))!;

    /// <summary>The value of a member, or <paramref name="otherwise"/> where no column holds it.</summary>
    /// <exception cref="InvalidRowSetException">The value does not fit.</exception>
    public T Or<T>(int member, T otherwise) => Has(member) ? Value<T>(member) : otherwise;

    internal bool Has(int member) => _ordinals[member] >= 0;

    internal object? Value(int member, Type type)
    {
        if (!Has(member))
        {
            throw InvalidRowSetException.ForMissingColumn(_type, _nameOf(member), _reader);
        }

        var value = _reader.GetValue(_ordinals[member]);
        return value is DBNull && type != typeof(DBNull)
            ? (type.IsValueType && Nullable.GetUnderlyingType(type) is null ? throw Misfit("NULL", null) : null)
            : Converted(value, type) ?? throw Misfit($"{ArgumentFormatter.Format(value)}, which is {TypeText.WithArticle(value.GetType())}", null);

        InvalidRowSetException Misfit(string what, Exception? inner) => InvalidRowSetException.ForMember(_reader.GetName(_ordinals[member]), what, $"{TypeText.Of(_type)}.{_nameOf(member)}", type, inner);

        object? Converted(object found, Type wanted)
        {
            try
            {
                return ValueConversion.To(found, wanted);
            }
            catch (OverflowException e)
            {
                throw Misfit($"{ArgumentFormatter.Format(found)}, which is too large", e);
            }
        }
    }
}
