using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using TestKit.Generators.Naming;

namespace TestKit.Generators.Reading.Requests;

/// <summary>Types of referenced projects that have a double's name and can be used here: the double itself, made there, or something else.</summary>
internal static class ExistingDoubles
{
    /// <summary>Whether a referenced project has made the double already: a second one of its name would only be in its way.</summary>
    public static bool HasDoubleOf(DoubleRequest request, Compilation compilation)
        => request is { PartialClass: null, Type: INamedTypeSymbol { TypeKind: TypeKind.Interface } type }
            && !SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, compilation.Assembly)
            && Find(request, compilation).Any(found => IsDoubleOf(found, type));

    /// <summary>The types that have the name of the request's double.</summary>
    public static IEnumerable<INamedTypeSymbol> Find(DoubleRequest request, Compilation compilation)
        => request.Type is INamedTypeSymbol type ? Find(DoubleIdentity.MetadataNameOf(request, type, DoubleIdentity.NameOf(request, type)), compilation) : [];

    /// <summary>Whether a referenced project has the assertions that extend the interface: a second set would make every call of them ambiguous.</summary>
    public static bool BringAssertions(INamedTypeSymbol type, IAssemblySymbol assembly)
    {
        var space = DoubleNames.NamespaceOf(type).Replace("@", "");
        var count = DoubleIdentity.OpenParameters(type).Count();
        var name = $"{(space.Length == 0 ? "" : space + ".")}{DoubleNames.Of(type)}{(count == 0 ? "" : $"{count}")}Assertions";
        return assembly is ISourceAssemblySymbol { Compilation: var compilation } && Find(name, compilation).Any();
    }

    public static bool IsDoubleOf(INamedTypeSymbol found, INamedTypeSymbol type)
        => found.AllInterfaces.Any(implemented => SymbolText.Is(implemented, "TestKit", "ITestDouble"))
            && found.AllInterfaces.Any(implemented => SymbolText.Erased(implemented.OriginalDefinition) == SymbolText.Erased(type.OriginalDefinition));

    /// <summary>Whether the project declares a type of the name that the generated class is no part of.</summary>
    public static bool IsDeclared(string metadataName, string identity, IAssemblySymbol assembly)
        => assembly.GetTypeByMetadataName(metadataName) is { } declared
            && declared.DeclaringSyntaxReferences.Any(reference => !PartialClass.IsPartOf(reference, HintName.For(identity)));

    private static IEnumerable<INamedTypeSymbol> Find(string metadataName, Compilation compilation)
        => compilation.GetTypesByMetadataName(metadataName).Where(found =>
            !SymbolEqualityComparer.Default.Equals(found.ContainingAssembly, compilation.Assembly)
            && Accessibilities.IsVisible(found, compilation.Assembly));
}
