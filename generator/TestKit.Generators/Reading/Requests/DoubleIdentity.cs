using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using TestKit.Generators.Model;
using TestKit.Generators.Naming;

namespace TestKit.Generators.Reading.Requests;

/// <summary>What tells the double of a request from every other of the project: where it lives, its name and its type parameters.</summary>
internal static class DoubleIdentity
{
    public static string Of(DoubleRequest request, INamedTypeSymbol type)
        => Of(request, type, NameOf(request, type));

    /// <summary>As it would be under another name.</summary>
    public static string Of(DoubleRequest request, INamedTypeSymbol type, string name)
        => DoubleModel.IdentityOf(NamespaceOf(request, type), ContainersOf(request), Identifier.Escape(name), TypeParametersOf(request, type).Count());

    public static string NameOf(DoubleRequest request, INamedTypeSymbol type)
        => request.PartialClass?.Name ?? request.Name ?? DoubleNames.Of(type);

    public static string NamespaceOf(DoubleRequest request, INamedTypeSymbol type)
        => request.PartialClass is { } own ? DoubleNames.NamespaceOf(own) : request.Namespace ?? DoubleNames.NamespaceOf(type);

    public static EquatableArray<string> ContainersOf(DoubleRequest request)
        => request.PartialClass is { } own ? PartialClass.Headers(own) : default;

    public static IEnumerable<ITypeParameterSymbol> TypeParametersOf(DoubleRequest request, INamedTypeSymbol type)
        => request.PartialClass?.TypeParameters ?? OpenParameters(type);

    /// <summary>The metadata name of a double that stands in no other type.</summary>
    public static string MetadataNameOf(DoubleRequest request, INamedTypeSymbol type, string name)
    {
        var space = NamespaceOf(request, type).Replace("@", "");
        var count = TypeParametersOf(request, type).Count();
        return $"{(space.Length == 0 ? "" : space + ".")}{Identifier.Plain(name)}{(count == 0 ? "" : $"`{count}")}";
    }

    /// <summary>The type parameters of an open generic interface, those of the types around it included, but for one that the double itself stands for.</summary>
    public static IEnumerable<ITypeParameterSymbol> OpenParameters(INamedTypeSymbol type)
        => SelfReference.ParameterOf(type) is { } self
            ? AllParameters(type).Where(parameter => !SymbolEqualityComparer.Default.Equals(parameter, self))
            : AllParameters(type);

    /// <summary>The type parameters of an open generic type and of the types around it, outermost first.</summary>
    public static IEnumerable<ITypeParameterSymbol> AllParameters(INamedTypeSymbol type)
        => SymbolEqualityComparer.Default.Equals(type, type.OriginalDefinition)
            ? (type.ContainingType is { } outer ? AllParameters(outer) : []).Concat(type.TypeParameters)
            : [];
}
