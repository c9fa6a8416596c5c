using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using TestKit.Generators.Reading;
using TestKit.Generators.Reading.Requests;

namespace TestKit.Analyzers.Requests;

/// <summary>Finds the requests for doubles: the attributes that the generator acts on.</summary>
internal static class DoubleRequests
{
    /// <summary>The requests that stand on a type or on the assembly.</summary>
    public static IEnumerable<DoubleRequest> On(ISymbol target)
        => DoubleRequest.From(target, target.GetAttributes().Where(IsRequest));

    /// <summary>Every request of the compilation.</summary>
    public static IEnumerable<DoubleRequest> In(Compilation compilation, CancellationToken cancellation)
        => On(compilation.Assembly).Concat(In(compilation.Assembly.GlobalNamespace, cancellation));

    private static IEnumerable<DoubleRequest> In(INamespaceOrTypeSymbol space, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var own = space is INamedTypeSymbol type ? On(type) : [];
        return own.Concat(space.GetMembers().OfType<INamespaceOrTypeSymbol>().SelectMany(member => In(member, cancellation)));
    }

    private static bool IsRequest(AttributeData attribute)
        => attribute.ApplicationSyntaxReference is not null
            && attribute.AttributeClass is { } type
            && SymbolText.Is(type, "TestKit", "GenerateTestDoubleAttribute");

    /// <summary>The types of which doubles are asked for, with all that those inherit.</summary>
    public static HashSet<ISymbol> DoubledTypes(Compilation compilation, CancellationToken cancellation)
        => new(
            In(compilation, cancellation).Select(request => request.Type).OfType<INamedTypeSymbol>().SelectMany(type => type.AllInterfaces.Concat(WithBases(type))).Select(type => type.OriginalDefinition),
            SymbolEqualityComparer.Default);

    private static IEnumerable<INamedTypeSymbol> WithBases(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            yield return current;
        }
    }
}
