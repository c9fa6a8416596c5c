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

    /// <summary>The doubles that referenced projects ask for, and that are not there yet. What the project excludes or cannot see is left out in silence.</summary>
    public static IReadOnlyList<ReferencedDouble> In(Compilation compilation, CancellationToken cancellation)
    {
        var exclusions = Exclusions.Of(compilation.Assembly);
        var wanted = Annotated(compilation, cancellation)
            .Where(request => !exclusions.Any(exclusion => Exclusions.Covers(exclusion, request.Type)) && !ExistingDoubles.HasDoubleOf(request, compilation))
            .ToLookup(request => DoubleIdentity.Of(request, TypeOf(request)));
        return [.. wanted.SelectMany(sharing => sharing.GroupBy(TypeOf, SymbolEqualityComparer.Default).Select(same => new ReferencedDouble(same.First(), TakenName(same.First(), sharing, compilation))))];
    }

    /// <summary>The annotated interfaces of referenced projects that this one can see.</summary>
    public static IEnumerable<DoubleRequest> Annotated(Compilation compilation, CancellationToken cancellation)
        => compilation.SourceModule.ReferencedAssemblySymbols
            .Where(UsesAnnotations)
            .SelectMany(assembly => Known.GetValue(assembly, found => Find(found.GlobalNamespace, cancellation)))
            .Where(request => Accessibilities.IsVisible(TypeOf(request), compilation.Assembly));

    private static INamedTypeSymbol TypeOf(DoubleRequest request) => (INamedTypeSymbol)request.Type!;

    private static string? TakenName(DoubleRequest request, IGrouping<string, DoubleRequest> sharing, Compilation compilation)
    {
        var name = DoubleIdentity.MetadataNameOf(request, TypeOf(request), DoubleIdentity.NameOf(request, TypeOf(request)));
        if (ExistingDoubles.IsDeclared(name, sharing.Key, compilation.Assembly))
        {
            return $"this project declares a type called '{name}'";
        }

        if (ExistingDoubles.Find(request, compilation).FirstOrDefault() is { } found)
        {
            return $"{found.ContainingAssembly.Name} has a type called '{name}'";
        }

        return sharing.FirstOrDefault(other => !SymbolEqualityComparer.Default.Equals(other.Type, request.Type)) is { } rival
            ? $"the double of '{rival.Type!.ToDisplayString()}' of {rival.Type.ContainingAssembly.Name} would be called '{name}' too"
            : null;
    }

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
                requests.AddRange(DoubleRequest.From(type, type.GetAttributes().Where(IsRequest)).Where(request => request.Type is INamedTypeSymbol));
            }

            Find(member, requests, cancellation);
        }
    }

    private static bool IsRequest(AttributeData attribute)
        => attribute.AttributeClass is { } type && SymbolText.Is(type, KnownNames.GenerateTestDouble);
}
