using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;
using TestKit.Generated;

namespace TestKit.Data;

/// <summary>Makes objects of rows by reflection: with the constructor without parameters, or else the one with the most, and then the properties that can be set.</summary>
internal static class ReflectedCreation
{
    public static ObjectShape<T> AddTo<T>(
        ObjectShape<T> shape,
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors | DynamicallyAccessedMemberTypes.PublicProperties)] Type type)
    {
        var constructor = ConstructorOf(type);
        if (type.IsAbstract || (constructor is null && !type.IsValueType))
        {
            return shape;
        }

        var parameters = constructor?.GetParameters() ?? [];
        var arguments = parameters.Select(parameter => shape.IsByPosition ? parameter.Position : Member(shape, parameter)).ToArray();
        var settable = shape.Members
            .Select((member, i) => (Property: type.GetProperty(member.Name), Member: i))
            .Where(each => !arguments.Contains(each.Member) && each.Property?.SetMethod is { IsPublic: true })
            .ToArray();
        return shape.Creates(row =>
        {
            object? made = constructor is null ? default(T) : constructor.Invoke([.. parameters.Select((parameter, i) => Argument(row, arguments[i], parameter))]);
            foreach (var (property, member) in settable)
            {
                Set(row, member, property!, made);
            }

            return (T)made!;
        });
    }

    private static ConstructorInfo? ConstructorOf([DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] Type type)
    {
        var constructors = type.GetConstructors().Where(each => each.GetParameters() is not [var only] || only.ParameterType != type).ToList();
        return constructors.Find(each => each.GetParameters().Length == 0) ?? constructors.MaxBy(each => each.GetParameters().Length);
    }

    private static int Member<T>(ObjectShape<T> shape, ParameterInfo parameter)
    {
        var found = shape.Members.ToList().FindIndex(member => member.Name.Equals(parameter.Name, StringComparison.OrdinalIgnoreCase));
        if (found >= 0)
        {
            return found;
        }

        shape.Parameter(parameter.Name!, parameter.ParameterType);
        return shape.Members.Count - 1;
    }

    private static object? Argument(RowValues row, int member, ParameterInfo parameter)
        => !row.Has(member) && parameter.HasDefaultValue ? parameter.DefaultValue : row.Value(member, parameter.ParameterType);

    private static void Set(RowValues row, int member, PropertyInfo property, object? made)
    {
        if (row.Has(member) || property.IsDefined(typeof(RequiredMemberAttribute)))
        {
            property.SetValue(made, row.Value(member, property.PropertyType));
        }
    }
}
