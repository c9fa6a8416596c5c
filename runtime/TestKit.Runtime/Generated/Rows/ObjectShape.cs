using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Linq;
using TestKit.Data;

namespace TestKit.Generated;

/// <summary>How objects of a type are read into rows and made from them. For generated code; where there is none, reflection finds it.</summary>
/// <typeparam name="T">The type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ObjectShape<T>
{
    private static Action<ObjectShape<T>>? s_describe;
    private static ObjectShape<T>? s_generated;
    private readonly List<ObjectMember<T>> _members = [];
    private Func<RowValues, T>? _create;

    internal ObjectShape()
    {
    }

    /// <summary>What generated code, or the type itself, says; null where reflection has to find it.</summary>
    internal static ObjectShape<T>? Known
        => s_generated ??= SimpleTypes.Contains(typeof(T)) ? OfValue() : s_describe is { } describe ? Described(describe) : null;

    internal IReadOnlyList<ObjectMember<T>> Members => _members;

    /// <summary>Whether the columns are the members one by one, whatever their names: of tuples and of plain values.</summary>
    internal bool IsByPosition { get; private set; }

    /// <summary>Adds a property.</summary>
    public ObjectShape<T> Column(string columnName, string property, Type type, Func<T, object?> read)
    {
        _members.Add(new(columnName, property, type, read));
        return this;
    }

    /// <summary>Adds a parameter of the constructor that no property shows.</summary>
    public ObjectShape<T> Parameter(string name, Type type)
    {
        _members.Add(new(name, name, type, null));
        return this;
    }

    /// <summary>Takes the columns by their places, and not by their names.</summary>
    public ObjectShape<T> ByPosition()
    {
        IsByPosition = true;
        return this;
    }

    /// <summary>Says how an object is made of a row.</summary>
    public ObjectShape<T> Creates(Func<RowValues, T> create)
    {
        _create = create;
        return this;
    }

    private IEnumerable<ObjectMember<T>> Readable => _members.Where(member => member.Read is not null);

    internal static void Describe(Action<ObjectShape<T>> describe)
    {
        s_describe = describe;
        s_generated = null;
    }

    internal IEnumerable<Column> Columns()
        => IsByPosition && !SimpleTypes.Contains(typeof(T)) ? throw InvalidRowSetException.ForTuple(typeof(T), _members.Count)
            : Readable.Any() ? Readable.Select(member => Data.Column.Of(member.ColumnName, member.Type))
            : throw InvalidRowSetException.ForNoProperties(typeof(T));

    /// <summary>Reads the values of the columns, in their order.</summary>
    internal Func<T, object?[]> ReaderFor(IReadOnlyList<Column> columns)
    {
        var readable = Readable.ToArray();
        if (IsByPosition && columns.Count != readable.Length)
        {
            throw InvalidRowSetException.ForPositions(typeof(T), readable.Length, columns);
        }

        var chosen = IsByPosition ? readable : [.. columns.Select(column => MemberFor(column, readable))];
        return each => Array.ConvertAll(chosen, member => member.Read!(each));
    }

    /// <summary>Makes objects of the rows of a reader.</summary>
    /// <exception cref="InvalidRowSetException">A column belongs to no member, or no object can be made at all.</exception>
    internal Func<T> MapperFor(RowSetReader reader)
    {
        var create = _create ?? throw InvalidRowSetException.ForNoConstructor(typeof(T));
        var values = new RowValues(reader, Ordinals(reader), i => _members[i].Name, typeof(T));
        return () => create(values);
    }

    private static ObjectShape<T> OfValue()
        => new ObjectShape<T>().Column("value", "value", typeof(T), static each => each).ByPosition().Creates(static row => row.Value<T>(0));

    private static ObjectShape<T> Described(Action<ObjectShape<T>> describe)
    {
        var shape = new ObjectShape<T>();
        describe(shape);
        return shape;
    }

    /// <summary>For each member the column that holds it, or -1.</summary>
    private int[] Ordinals(RowSetReader reader)
    {
        var columns = Enumerable.Range(0, reader.FieldCount).Select(i => Data.Column.Of(reader.GetName(i), reader.GetFieldType(i))).ToArray();
        if (IsByPosition)
        {
            return columns.Length == _members.Count ? [.. Enumerable.Range(0, columns.Length)] : throw InvalidRowSetException.ForPositions(typeof(T), _members.Count, columns);
        }

        var ordinals = Enumerable.Repeat(-1, _members.Count).ToArray();
        for (var i = columns.Length - 1; i >= 0; i--)
        {
            ordinals[_members.IndexOf(MemberFor(columns[i], _members))] = i;
        }

        return ordinals;
    }

    private static ObjectMember<T> MemberFor(Column column, IReadOnlyList<ObjectMember<T>> members)
    {
        Func<string, bool>[] rules =
        [
            name => name == column.Name,
            name => name.Equals(column.Name, StringComparison.OrdinalIgnoreCase),
            name => Plain(name).Equals(Plain(column.Name), StringComparison.OrdinalIgnoreCase),
        ];
        foreach (var rule in rules)
        {
            var found = members.Where(member => rule(member.ColumnName)).ToList() is { Count: > 0 } named ? named : members.Where(member => rule(member.Name)).ToList();
            if (found.Count > 0)
            {
                return found.Count == 1 ? found[0] : throw InvalidRowSetException.ForAmbiguousProperty(column, typeof(T), found.Select(member => member.Name));
            }
        }

        throw InvalidRowSetException.ForColumnWithoutProperty(column, typeof(T), members.Select(member => member.ColumnName));
    }

    private static string Plain(string name) => name.Replace("_", "", StringComparison.Ordinal);
}
