using System;
using System.Collections;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace TestKit.Data;

/// <summary>Objects whose properties are arguments: anonymous ones, records and classes made for it, and Dapper's dynamic parameters.</summary>
internal static class SqlParameterObjects
{
    /// <summary>The properties with their values in the order of their declaration; none for a single value.</summary>
    public static IReadOnlyList<(string Name, object? Value)> PropertiesOf(object value)
        => IsSingleValue(value) ? [] : Dynamic(value) ?? Declared(value);

    /// <summary>Whether an expected argument is an object of named arguments rather than a value or a matcher.</summary>
    public static bool IsAnonymous(object? value)
        => value?.GetType() is { IsGenericType: true } type
            && type.Name.StartsWith("<>", StringComparison.Ordinal)
            && type.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false);

    private static bool IsSingleValue(object value)
        => value is IConvertible or IFormattable or Uri or Delegate or IArgument || value.GetType().Namespace?.StartsWith("System", StringComparison.Ordinal) == true;

    [UnconditionalSuppressMessage("Trimming", "IL2075", Justification = "A property that trimming removed is one that no code could read: it is then no argument.")]
    private static List<(string Name, object? Value)> Declared(object value)
        => [.. value.GetType()
            .GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.CanRead && property.GetIndexParameters().Length == 0)
            .Select(property => (property.Name, property.GetValue(value)))];

    /// <summary>Dapper's dynamic parameters: a list of names, and an indexer by name that an interface of Dapper declares.</summary>
    [UnconditionalSuppressMessage("Trimming", "IL2075", Justification = "Only messages and matching are affected where trimming removed what is looked for.")]
    private static List<(string Name, object? Value)>? Dynamic(object value)
    {
        var names = value.GetType().GetProperty("ParameterNames")?.GetValue(value) as IEnumerable<string>;
        var item = value.GetType().GetInterfaces()
            .FirstOrDefault(face => face.Name == "IParameterLookup")?
            .GetProperty("Item");
        return names is null || item is null ? null : [.. names.Select(name => (name, item.GetValue(value, [name])))];
    }
}
