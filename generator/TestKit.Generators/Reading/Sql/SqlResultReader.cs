using Microsoft.CodeAnalysis;
using TestKit.Generators.Model.Members;
using TestKit.Generators.Model.Sql;
using TestKit.Generators.Reading.Members;

namespace TestKit.Generators.Reading.Sql;

/// <summary>Finds the form in which a method hands over what its statement came to.</summary>
internal static class SqlResultReader
{
    /// <summary>The form, and the type of a value or of a mapped row; null where there is none.</summary>
    public static (SqlResultKind Kind, ITypeSymbol Item)? Read(IMethodSymbol method, SqlRoleKind role, bool isScalar, IParameterSymbol? map)
    {
        if (SqlTypes.Awaited(method.ReturnType) is not { } result)
        {
            return (SqlResultKind.None, method.ReturnType);
        }

        return map is not null ? Mapped(method, result, SqlTypes.MappedBy(map.Type)!)
            : role == SqlRoleKind.Execute ? Executed(method, result)
            : SqlTypes.IsReader(result) ? (SqlResultKind.Reader, result)
            : isScalar ? (SqlResultKind.Scalar, result)
            : Objects(method, result);
    }

    /// <summary>The form of a result that is objects, made of rows without a function of the caller's; null for what is none.</summary>
    public static (SqlResultKind Kind, ITypeSymbol Item)? Objects(IMethodSymbol method, ITypeSymbol result)
    {
        var found = result is IArrayTypeSymbol { Rank: 1, ElementType: { SpecialType: not SpecialType.System_Byte } element } ? (SqlResultKind.Array, element)
            : SqlTypes.IsList(result) ? (SqlResultKind.List, ((INamedTypeSymbol)result).TypeArguments[0])
            : ReturnReader.Kind(method.ReturnType) == ReturnKind.Stream ? (SqlResultKind.Stream, ((INamedTypeSymbol)result).TypeArguments[0])
            : result.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T ? (SqlResultKind.FirstOrNull, ((INamedTypeSymbol)result).TypeArguments[0])
            : (result.NullableAnnotation == NullableAnnotation.Annotated ? SqlResultKind.FirstOrDefault : SqlResultKind.First, result);
        return SqlTypes.IsObject(found.Item2) ? found : null;
    }

    private static (SqlResultKind Kind, ITypeSymbol Item)? Executed(IMethodSymbol method, ITypeSymbol result)
        => SqlAttributes.ReturnsLastInsertId(method) ? (SqlResultKind.LastInsertId, result) : result.SpecialType switch
        {
            SpecialType.System_Int32 => (SqlResultKind.Count, result),
            SpecialType.System_Int64 => (SqlResultKind.LongCount, result),
            SpecialType.System_Boolean => (SqlResultKind.AnyAffected, result),
            _ => null,
        };

    private static (SqlResultKind Kind, ITypeSymbol Item)? Mapped(IMethodSymbol method, ITypeSymbol result, ITypeSymbol item)
        => Same(result, item) ? (result.NullableAnnotation == NullableAnnotation.Annotated ? SqlResultKind.FirstOrDefault : SqlResultKind.First, item)
            : result is IArrayTypeSymbol { Rank: 1 } array && Same(array.ElementType, item) ? (SqlResultKind.Array, item)
            : SqlTypes.IsList(result) && Same(((INamedTypeSymbol)result).TypeArguments[0], item) ? (SqlResultKind.List, item)
            : ReturnReader.Kind(method.ReturnType) == ReturnKind.Stream && Same(((INamedTypeSymbol)result).TypeArguments[0], item) ? (SqlResultKind.Stream, item)
            : null;

    private static bool Same(ITypeSymbol left, ITypeSymbol right) => SymbolEqualityComparer.Default.Equals(left, right);
}
