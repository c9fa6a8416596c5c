using System.Linq;
using Microsoft.CodeAnalysis;

namespace TestKit.Generators.Reading.Values;

/// <summary>What matters about the types of values that are shown and copied.</summary>
internal static class ValueTypes
{
    public static ITypeSymbol TypeOf(ISymbol member) => member is IFieldSymbol field ? field.Type : ((IPropertySymbol)member).Type;

    /// <summary>Whether it holds elements; a string is a value.</summary>
    public static bool IsEnumerable(ITypeSymbol type)
        => type.SpecialType != SpecialType.System_String
            && (type.SpecialType == SpecialType.System_Collections_IEnumerable || type.AllInterfaces.Any(each => each.SpecialType == SpecialType.System_Collections_IEnumerable));

    /// <summary>Whether type parameters are in it, of which code outside of the double knows nothing.</summary>
    public static bool IsOpen(ITypeSymbol type)
        => type switch
        {
            ITypeParameterSymbol => true,
            IArrayTypeSymbol array => IsOpen(array.ElementType),
            INamedTypeSymbol named => named.TypeArguments.Any(IsOpen) || (named.ContainingType is { } outer && IsOpen(outer)),
            _ => false,
        };

    /// <summary>Whether code in a file of its own can name the type and all that is in it.</summary>
    public static bool IsNameable(ITypeSymbol type, IAssemblySymbol assembly)
        => type switch
        {
            IArrayTypeSymbol array => IsNameable(array.ElementType, assembly),
            INamedTypeSymbol named => Accessibilities.IsVisible(named, assembly) && named.TypeArguments.All(argument => IsNameable(argument, assembly)),
            { TypeKind: TypeKind.Dynamic } => true,
            _ => false,
        };
}
