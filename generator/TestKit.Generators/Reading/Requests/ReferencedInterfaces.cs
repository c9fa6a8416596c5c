using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace TestKit.Generators.Reading.Requests;

/// <summary>Finds annotated types in referenced projects. Only assemblies that reference the annotations are looked at, each once as long as it stays the same.</summary>
internal static class ReferencedInterfaces
{
    private const string Annotations = "TestKit.Annotations";
    private static readonly ConditionalWeakTable<IAssemblySymbol, List<DoubleRequest>> Known = new();

    /// <summary>The requests of all referenced projects whose doubles are not there yet.</summary>
    public static IEnumerable<DoubleRequest> In(Compilation compilation, CancellationToken cancellation)
        => compilation.SourceModule.ReferencedAssemblySymbols
            .Where(UsesAnnotations)
            .SelectMany(assembly => Known.GetValue(assembly, found => Find(found.GlobalNamespace, cancellation)))
            .Where(request => !IsThere(request, compilation));

    private static bool UsesAnnotations(IAssemblySymbol assembly)
        => assembly.Modules.Any(module => module.ReferencedAssemblies.Any(reference => reference.Name == Annotations));

    private static List<DoubleRequest> Find(INamespaceOrTypeSymbol container, CancellationToken cancellation)
    {
        var requests = new List<DoubleRequest>();
        Find(container, requests, cancellation);
        return requests;
    }

    private static void Find(INamespaceOrTypeSymbol container, List<DoubleRequest> requests, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        foreach (var member in container.GetMembers().OfType<INamespaceOrTypeSymbol>())
        {
            if (member is INamedTypeSymbol type)
            {
                requests.AddRange(DoubleRequest.From(type, type.GetAttributes().Where(IsRequest)).Where(request => request.PartialClass is null));
            }

            Find(member, requests, cancellation);
        }
    }

    private static bool IsRequest(AttributeData attribute)
        => attribute.AttributeClass is { } type && SymbolText.MetadataName(type) == KnownNames.GenerateTestDouble;

    /// <summary>Whether another referenced project has made the double already, where this one can use it.</summary>
    private static bool IsThere(DoubleRequest request, Compilation compilation)
        => request.Type is INamedTypeSymbol type
            && compilation.GetTypesByMetadataName(DoubleIdentity.MetadataNameOf(request, type, DoubleIdentity.NameOf(request, type))).Any(found =>
                !SymbolEqualityComparer.Default.Equals(found.ContainingAssembly, compilation.Assembly)
                && Accessibilities.IsVisible(found, compilation.Assembly));
}
