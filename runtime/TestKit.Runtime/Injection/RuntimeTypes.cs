using System;
using System.Collections.Generic;
using System.Linq;
using TestKit.Injection.Planning;

namespace TestKit.Injection;

/// <summary>Types as the planner sees them at run time.</summary>
internal sealed class RuntimeTypes : TypeSystem<Type>
{
    private static readonly Dictionary<Type, string> s_keywords = new()
    {
        [typeof(bool)] = "bool", [typeof(byte)] = "byte", [typeof(sbyte)] = "sbyte", [typeof(char)] = "char",
        [typeof(decimal)] = "decimal", [typeof(double)] = "double", [typeof(float)] = "float", [typeof(int)] = "int",
        [typeof(uint)] = "uint", [typeof(long)] = "long", [typeof(ulong)] = "ulong", [typeof(short)] = "short",
        [typeof(ushort)] = "ushort", [typeof(string)] = "string", [typeof(object)] = "object", [typeof(void)] = "void",
    };

    public static readonly RuntimeTypes Instance = new();

    public override string NameOf(Type type) => Write(type, withNamespace: false);

    public override string FullNameOf(Type type) => Write(type, withNamespace: true);

    public override bool IsAssignable(Type from, Type to) => to.IsAssignableFrom(from);

    public override bool Equals(Type? x, Type? y) => x == y;

    public override int GetHashCode(Type type) => type.GetHashCode();

    private static string Write(Type type, bool withNamespace)
    {
        if (s_keywords.TryGetValue(type, out var keyword))
        {
            return keyword;
        }

        if (type.IsArray)
        {
            return WriteArray(type, withNamespace);
        }

        if (Nullable.GetUnderlyingType(type) is { } value)
        {
            return $"{Write(value, withNamespace)}?";
        }

        var arguments = type.GenericTypeArguments;
        if (type.Namespace == "System" && type.Name.StartsWith("ValueTuple`", StringComparison.Ordinal) && arguments.Length is > 1 and < 8)
        {
            return $"({string.Join(", ", arguments.Select(argument => Write(argument, withNamespace)))})";
        }

        return (withNamespace && !string.IsNullOrEmpty(type.Namespace) ? $"{type.Namespace}." : "") + WriteNested(type, arguments, withNamespace);
    }

    /// <summary>The ranks of an array of arrays stand from the outermost on.</summary>
    private static string WriteArray(Type type, bool withNamespace)
    {
        var ranks = "";
        while (type.IsArray)
        {
            ranks += $"[{new string(',', type.GetArrayRank() - 1)}]";
            type = type.GetElementType()!;
        }

        return Write(type, withNamespace) + ranks;
    }

    /// <summary>Nested types carry the arguments of the types around them first.</summary>
    private static string WriteNested(Type type, Type[] arguments, bool withNamespace)
    {
        var outer = type.DeclaringType is { } declaring ? $"{WriteNested(declaring, arguments, withNamespace)}." : "";
        var tick = type.Name.IndexOf('`', StringComparison.Ordinal);
        if (tick < 0)
        {
            return outer + type.Name;
        }

        var first = type.DeclaringType?.GetGenericArguments().Length ?? 0;
        var own = arguments.Skip(first).Take(type.GetGenericArguments().Length - first).Select(argument => Write(argument, withNamespace));
        return $"{outer}{type.Name[..tick]}<{string.Join(", ", own)}>";
    }
}
