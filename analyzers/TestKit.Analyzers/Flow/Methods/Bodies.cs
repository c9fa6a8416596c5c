using System.Collections.Concurrent;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TestKit.Analyzers.Flow.Methods;

/// <summary>The bodies of the compilation's methods, each made once.</summary>
internal sealed class Bodies(Compilation compilation)
{
    private readonly ConcurrentDictionary<IMethodSymbol, Body?> _bodies = new(SymbolEqualityComparer.Default);

    public Compilation Compilation => compilation;

    /// <summary>Null for a method that is not written here, or that another one may take the place of.</summary>
    public Body? Of(IMethodSymbol method, CancellationToken cancellation)
    {
        var definition = method.OriginalDefinition.PartialImplementationPart ?? method.OriginalDefinition;
        var isFixed = definition is { IsAbstract: false, IsExtern: false } && (!definition.IsVirtual && !definition.IsOverride || definition.IsSealed || definition.ContainingType.IsSealed);
        return isFixed ? _bodies.GetOrAdd(definition, each => Make(each, cancellation)) : null;
    }

    private Body? Make(IMethodSymbol method, CancellationToken cancellation)
    {
        if (method.DeclaringSyntaxReferences.FirstOrDefault() is not { } reference || !compilation.ContainsSyntaxTree(reference.SyntaxTree))
        {
            return null;
        }

#pragma warning disable RS1030 // What a call does to its arguments is written in another method, often in another file; asked only where rows are given to it, and kept.
        var model = compilation.GetSemanticModel(reference.SyntaxTree);
#pragma warning restore RS1030
        var graph = model.GetOperation(reference.GetSyntax(cancellation), cancellation) switch
        {
            IMethodBodyOperation body => ControlFlowGraph.Create(body, cancellation),
            IConstructorBodyOperation body => ControlFlowGraph.Create(body, cancellation),
            IBlockOperation { Parent: null } block => ControlFlowGraph.Create(block, cancellation),
            _ => null,
        };
        return graph is null ? null : new(graph, method);
    }
}
