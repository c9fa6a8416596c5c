using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace TestKit.Data;

/// <summary>Types as C# writes them, for messages.</summary>
internal static class TypeText
{
    private const string Anonymous = "an anonymous type";

    public static string Of(Type type)
        => type.IsArray ? $"{Of(type.GetElementType()!)}[]"
            : Nullable.GetUnderlyingType(type) is { } underlying ? $"{Of(underlying)}?"
            : type.Name.StartsWith("<>", StringComparison.Ordinal) ? Anonymous
            : type.Name.Split('`') is [var name, var arity] ? $"{name}<{string.Join(", ", OwnArguments(type, arity).Select(Of))}>"
            : type.IsEnum ? type.Name
            : Keyword(type) ?? type.Name;

    public static string WithArticle(Type type) => Of(type) is var text && text == Anonymous ? text : RowSetSentences.WithArticle(text);

    /// <summary>A nested type has the type arguments of those around it too.</summary>
    private static IEnumerable<Type> OwnArguments(Type type, string arity) => type.GetGenericArguments().TakeLast(int.Parse(arity, CultureInfo.InvariantCulture));

    private static string? Keyword(Type type)
        => Type.GetTypeCode(type) switch
        {
            TypeCode.Boolean => "bool",
            TypeCode.Byte => "byte",
            TypeCode.SByte => "sbyte",
            TypeCode.Int16 => "short",
            TypeCode.UInt16 => "ushort",
            TypeCode.Int32 => "int",
            TypeCode.UInt32 => "uint",
            TypeCode.Int64 => "long",
            TypeCode.UInt64 => "ulong",
            TypeCode.Single => "float",
            TypeCode.Double => "double",
            TypeCode.Decimal => "decimal",
            TypeCode.Char => "char",
            TypeCode.String => "string",
            _ => type == typeof(object) ? "object" : null,
        };
}
