using System;
using System.Collections.Generic;
using System.ComponentModel.DataAnnotations.Schema;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;
using TestKit.Generated;

namespace TestKit.Data;

/// <summary>Finds by reflection what generated code says of the types that the generator sees. The rules are the same.</summary>
internal static class ReflectedShape
{
    /// <summary>How objects are read. Base classes come first, then the order of declaration.</summary>
    public static ObjectShape<T> ToRead<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] T>() => ObjectShape<T>.Known ?? Reading<T>.Shape;

    /// <summary>How objects are made of rows.</summary>
    [UnconditionalSuppressMessage("Trimming", "IL2091", Justification = "Trimmed applications get the exception, which names the attribute that has the code generated.")]
    public static ObjectShape<T> ToCreate<T>()
        => ObjectShape<T>.Known ?? (RuntimeFeature.IsDynamicCodeSupported ? Creation<T>.Shape : throw InvalidRowSetException.ForNoGeneratedCode(typeof(T)));

    private static ObjectShape<T> Of<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] T>()
        => typeof(T).IsAssignableTo(typeof(ITuple)) ? OfTuple<T>() : OfProperties<T>(typeof(T).GetProperties(BindingFlags.Public | BindingFlags.Instance));

    private static ObjectShape<T> OfTuple<T>()
    {
        var shape = new ObjectShape<T>().ByPosition();
        foreach (var (type, i) in ElementsOf(typeof(T)).Select((type, i) => (type, i)))
        {
            shape.Column($"Item{i + 1}", $"Item{i + 1}", type, each => ((ITuple)each!)[i]);
        }

        return shape;
    }

    private static IEnumerable<Type> ElementsOf(Type tuple)
        => tuple.GetGenericArguments().SelectMany((type, i) => i == 7 ? ElementsOf(type) : [type]);

    private static ObjectShape<T> OfProperties<T>(PropertyInfo[] properties)
    {
        var shape = new ObjectShape<T>();
        foreach (var property in properties.Where(IsColumn).GroupBy(property => property.Name).Select(same => same.MaxBy(Depth)!).OrderBy(Depth))
        {
            shape.Column(property.GetCustomAttribute<ColumnAttribute>()?.Name ?? property.Name, property.Name, property.PropertyType, each => property.GetValue(each));
        }

        return shape;
    }

    private static bool IsColumn(PropertyInfo property)
        => property.GetMethod is { IsPublic: true }
            && property.GetIndexParameters().Length == 0
            && property.PropertyType is { IsByRef: false, IsByRefLike: false, IsPointer: false }
            && property.GetCustomAttribute<NotMappedAttribute>() is null;

    private static int Depth(PropertyInfo property)
    {
        var depth = 0;
        for (var type = property.DeclaringType; type is not null; type = type.BaseType)
        {
            depth++;
        }

        return depth;
    }

    private static class Reading<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] T>
    {
        public static readonly ObjectShape<T> Shape = Of<T>();
    }

    private static class Creation<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties | DynamicallyAccessedMemberTypes.PublicConstructors)] T>
    {
        public static readonly ObjectShape<T> Shape = ReflectedCreation.AddTo(Of<T>(), typeof(T));
    }
}
