using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TestKit.Injection.Planning;

namespace TestKit.Generators.Reading.Chains;

/// <summary>Types as the planner sees them in the compiler: told apart, and written, as at run time.</summary>
internal sealed class SymbolTypes(Compilation compilation) : TypeSystem<ITypeSymbol>
{
    private static readonly SymbolDisplayFormat s_key = new(
        SymbolDisplayGlobalNamespaceStyle.Included,
        SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces,
        SymbolDisplayGenericsOptions.IncludeTypeParameters,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.ExpandValueTuple | SymbolDisplayMiscellaneousOptions.UseSpecialTypes);

    public override string NameOf(ITypeSymbol type) => Write(type, withNamespace: false);

    public override string FullNameOf(ITypeSymbol type) => Write(type, withNamespace: true);

    /// <summary>As the runtime sees it: no conversion that makes another value.</summary>
    public override bool IsAssignable(ITypeSymbol from, ITypeSymbol to)
    {
        var conversion = compilation.ClassifyConversion(from, to);
        return conversion is { IsImplicit: true, IsUserDefined: false }
            && (conversion.IsIdentity || conversion.IsReference || conversion.IsBoxing || (conversion.IsNullable && Equals(from, ((INamedTypeSymbol)to).TypeArguments[0])));
    }

    /// <summary>Nullability, names of tuple elements and <c>dynamic</c> do not tell types apart.</summary>
    public override bool Equals(ITypeSymbol? x, ITypeSymbol? y)
        => SymbolEqualityComparer.Default.Equals(x, y) || (x is not null && y is not null && GetHashCode(x) == GetHashCode(y) && KeyOf(x) == KeyOf(y));

    public override int GetHashCode(ITypeSymbol type) => (type.TypeKind == TypeKind.Dynamic ? nameof(Object) : type.MetadataName).GetHashCode();

    private static string KeyOf(ITypeSymbol type) => type.WithNullableAnnotation(NullableAnnotation.None).ToDisplayString(s_key).Replace("dynamic", "object");

    private static string Write(ITypeSymbol type, bool withNamespace)
        => type switch
        {
            IArrayTypeSymbol array => WriteArray(array, withNamespace),
            { SpecialType: >= SpecialType.System_Object and <= SpecialType.System_String and not (SpecialType.System_Enum or SpecialType.System_MulticastDelegate or SpecialType.System_Delegate or SpecialType.System_ValueType) } => type.WithNullableAnnotation(NullableAnnotation.None).ToDisplayString(),
            INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } value => $"{Write(value.TypeArguments[0], withNamespace)}?",
            INamedTypeSymbol { IsTupleType: true } tuple => $"({string.Join(", ", tuple.TupleElements.Select(element => Write(element.Type, withNamespace)))})",
            INamedTypeSymbol named => (withNamespace && named.ContainingNamespace is { IsGlobalNamespace: false } space ? $"{space.ToDisplayString()}." : "") + WriteNested(named, withNamespace),
            { TypeKind: TypeKind.Dynamic } => "object",
            _ => type.Name,
        };

    private static string WriteArray(IArrayTypeSymbol array, bool withNamespace)
    {
        var ranks = "";
        ITypeSymbol element = array;
        while (element is IArrayTypeSymbol inner)
        {
            ranks += $"[{new string(',', inner.Rank - 1)}]";
            element = inner.ElementType;
        }

        return Write(element, withNamespace) + ranks;
    }

    private static string WriteNested(INamedTypeSymbol type, bool withNamespace)
    {
        var outer = type.ContainingType is { } containing ? $"{WriteNested(containing, withNamespace)}." : "";
        return type.TypeArguments.Length == 0 ? outer + type.Name : $"{outer}{type.Name}<{string.Join(", ", type.TypeArguments.Select(argument => Write(argument, withNamespace)))}>";
    }
}
