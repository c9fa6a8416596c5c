using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;

namespace TestKit.Data;

/// <summary>An array of one dimension, kept as its elements.</summary>
internal sealed class ArrayType(PostgresType element, uint oid) : PostgresType<object?[]>($"{element.Name}[]", oid)
{
    public override object?[] Sample => [];

    public override Type FieldType => typeof(Array);

    public override int ProviderType => ProviderTypes.OfArray(element.Oid);

    protected override bool IsImmutable => false;

    protected override object? FromOther(object value) => value is IEnumerable elements and not string ? Elements(elements) : null;

    protected override object?[] Normalize(object?[] value) => Elements(value) ?? [];

    public override object?[] Copy(object?[] value)
        => value.Length == 0 ? [] : throw new NotSupportedException($"An array of {element.Name} cannot be read as object[]. Read it as {TypeText.Of(element.ValueType)}[].");

    protected override object? ReadAs(object?[] value, Type type)
    {
        var shape = type == typeof(Array) ? ArrayShape.ArrayOf(element.ValueType) : ArrayShape.Of(type);
        if (shape is null || !element.Reads(shape.Element) || (!shape.AllowsNull && value.Contains(null)))
        {
            return null;
        }

        var read = new object?[value.Length];
        for (var i = 0; i < value.Length; i++)
        {
            if (value[i] is { } each && (read[i] = element.Read(each, shape.Element)) is null)
            {
                return null;
            }
        }

        return shape.Make(read);
    }

    protected override byte[] EncodeValue(object?[] value)
    {
        var bytes = new List<byte>();
        int[] head = value.Length == 0 ? [0, 0, (int)element.Oid] : [1, value.Contains(null) ? 1 : 0, (int)element.Oid, value.Length, 1];
        foreach (var number in head)
        {
            WireNumber.Add(bytes, number);
        }

        foreach (var each in value)
        {
            var encoded = each is null ? null : element.Encode(each);
            WireNumber.Add(bytes, encoded?.Length ?? -1);
            bytes.AddRange(encoded ?? []);
        }

        return [.. bytes];
    }

    private object?[]? Elements(IEnumerable values)
    {
        var elements = new List<object?>();
        foreach (var value in values)
        {
            var adopted = value is null or DBNull ? null : element.Adopt(value);
            if (adopted is null && value is not (null or DBNull))
            {
                return null;
            }

            elements.Add(adopted);
        }

        return [.. elements];
    }
}
