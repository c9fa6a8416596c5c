using System;
using System.Linq;
using System.Reflection;

namespace TestKit.Corpus.Tests.Driving;

/// <summary>Arguments for the constructors of doubled classes.</summary>
internal static class Samples
{
    /// <summary>Something that is not null where it can be had without arguments of its own.</summary>
    public static object? Of(ParameterInfo parameter)
        => parameter.ParameterType switch
        {
            var type when type == typeof(string) => "sample",
            { IsArray: true } type => Array.CreateInstance(type.GetElementType()!, 0),
            { IsClass: true, IsAbstract: false } type when type.GetConstructor([]) is { } constructor => Attempt(constructor),
            { IsInterface: true, IsGenericType: true } type when ListFor(type) is { } list => Activator.CreateInstance(list),
            _ => DefaultOf(parameter),
        };

    public static object? DefaultOf(ParameterInfo parameter)
        => parameter.ParameterType.IsValueType ? Activator.CreateInstance(parameter.ParameterType) : null;

    private static Type? ListFor(Type type)
        => type.GetGenericArguments() is [var element] && typeof(System.Collections.Generic.List<>).MakeGenericType(element) is var list && type.IsAssignableFrom(list) ? list : null;

    private static object? Attempt(ConstructorInfo constructor)
    {
        try
        {
            return constructor.Invoke(null);
        }
        catch (TargetInvocationException)
        {
            return null;
        }
    }
}
