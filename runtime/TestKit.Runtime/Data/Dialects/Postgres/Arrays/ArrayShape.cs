using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Net;
using System.Net.NetworkInformation;
using System.Numerics;

namespace TestKit.Data;

/// <summary>A collection type that arrays of the database are read as, and how it is made.</summary>
internal sealed record ArrayShape(Type Element, bool AllowsNull, Func<object?[], object> Make)
{
    private static readonly Dictionary<Type, ArrayShape> s_shapes = Shapes();

    private static readonly Dictionary<Type, ArrayShape> s_arrays = s_shapes.Where(shape => shape.Key.IsArray && shape.Key.GetElementType() == shape.Value.Element)
        .ToDictionary(shape => shape.Value.Element, shape => shape.Value);

    /// <summary>The shape of a type, or null when arrays are not read as it.</summary>
    public static ArrayShape? Of(Type type) => s_shapes.GetValueOrDefault(type);

    /// <summary>The array of an element type, in which value types have no room for null.</summary>
    public static ArrayShape? ArrayOf(Type element) => s_arrays.GetValueOrDefault(element);

    /// <summary>Listed and not made by reflection, so that the code for each type is there after trimming.</summary>
    private static Dictionary<Type, ArrayShape> Shapes()
    {
        var shapes = new Dictionary<Type, ArrayShape>();
        AddValues<bool>(shapes);
        AddValues<byte>(shapes);
        AddValues<sbyte>(shapes);
        AddValues<short>(shapes);
        AddValues<int>(shapes);
        AddValues<uint>(shapes);
        AddValues<long>(shapes);
        AddValues<float>(shapes);
        AddValues<double>(shapes);
        AddValues<decimal>(shapes);
        AddValues<BigInteger>(shapes);
        AddValues<char>(shapes);
        AddValues<Guid>(shapes);
        AddValues<DateTime>(shapes);
        AddValues<DateTimeOffset>(shapes);
        AddValues<DateOnly>(shapes);
        AddValues<TimeOnly>(shapes);
        AddValues<TimeSpan>(shapes);
        Add<string?>(shapes, allowsNull: true);
        Add<byte[]?>(shapes, allowsNull: true);
        Add<BitArray?>(shapes, allowsNull: true);
        Add<IPAddress?>(shapes, allowsNull: true);
        Add<PhysicalAddress?>(shapes, allowsNull: true);
        return shapes;
    }

    private static void AddValues<T>(Dictionary<Type, ArrayShape> shapes)
        where T : struct
    {
        Add<T>(shapes, allowsNull: false);
        Add<T?>(shapes, allowsNull: true);
    }

    private static void Add<T>(Dictionary<Type, ArrayShape> shapes, bool allowsNull)
    {
        var element = Nullable.GetUnderlyingType(typeof(T)) ?? typeof(T);
        shapes[typeof(T[])] = new(element, allowsNull, values => Array.ConvertAll(values, value => (T)value!));
        var list = new ArrayShape(element, allowsNull, values => new List<T>(Array.ConvertAll(values, value => (T)value!)));
        shapes[typeof(List<T>)] = list;
        shapes[typeof(IList<T>)] = list;
    }
}
