using Microsoft.CodeAnalysis;

namespace TestKit.Generators.Reading.Values;

/// <summary>Types whose values never change after a call, so that they cost nothing.</summary>
internal static class ImmutableTypes
{
    public static bool Contains(ITypeSymbol type)
        => type.TypeKind is TypeKind.Enum or TypeKind.Delegate or TypeKind.Pointer or TypeKind.FunctionPointer
            || type.SpecialType is (> SpecialType.System_Object and < SpecialType.System_Array) or SpecialType.System_DateTime
            || (type is INamedTypeSymbol { IsValueType: true, IsGenericType: false, IsTupleType: false } value && IsFrameworks(value))
            || (type is INamedTypeSymbol { TypeKind: TypeKind.Class } named && IsFrameworks(named) && IsKnownClass(named));

    /// <summary>Whether the framework declares the type.</summary>
    public static bool IsFrameworks(INamedTypeSymbol type)
    {
        var space = type.ContainingNamespace;
        while (space is { ContainingNamespace: { IsGlobalNamespace: false } outer })
        {
            space = outer;
        }

        return space?.Name is "System" or "Microsoft" && !type.IsTupleType;
    }

    public static bool IsImmutableCollection(INamedTypeSymbol type)
        => type.ContainingType is null && type.ContainingNamespace.ToDisplayString() is "System.Collections.Immutable" or "System.Collections.Frozen";

    /// <summary>Whether it shows memory that is somebody else's.</summary>
    public static bool IsView(INamedTypeSymbol type) => type.MetadataName is "Memory`1" or "ReadOnlyMemory`1" or "ArraySegment`1" or "ReadOnlySequence`1" or "GCHandle`1";

    private static bool IsKnownClass(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            if (SymbolText.MetadataName(current) is "System.Exception" or "System.Type" or "System.Threading.Tasks.Task" or "System.Text.Encoding" or "System.Linq.Expressions.Expression"
                or "System.Uri" or "System.Version" or "System.TimeZoneInfo" or "System.StringComparer" or "System.TimeProvider" or "System.Text.RegularExpressions.Regex" or "System.Net.IPAddress" or "System.Reflection.MemberInfo")
            {
                return true;
            }
        }

        return false;
    }
}
