using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TestKit.Analyzers.Flow.Methods;

/// <summary>The control flow of a method, a lambda or a local function.</summary>
/// <param name="Graph">The graph.</param>
/// <param name="Owner">What it is the body of; null for initializers and attributes.</param>
internal sealed record Body(ControlFlowGraph Graph, ISymbol? Owner)
{
    public Body Of(IFlowAnonymousFunctionOperation lambda) => new(Graph.GetAnonymousFunctionControlFlowGraphInScope(lambda), lambda.Symbol);

    public Body Of(IMethodSymbol localFunction) => new(Graph.GetLocalFunctionControlFlowGraphInScope(localFunction), localFunction);

    /// <summary>All operations of its own, without those of functions in it.</summary>
    public IEnumerable<IOperation> Operations()
        => Graph.Blocks.SelectMany(Values.Operations.Of).SelectMany(operation => operation.DescendantsAndSelf());

    /// <summary>This body and those of all functions in it.</summary>
    public IEnumerable<Body> WithFunctions()
    {
        var inner = Operations().OfType<IFlowAnonymousFunctionOperation>().Select(Of).Concat(Graph.LocalFunctions.Select(Of));
        return inner.SelectMany(body => body.WithFunctions()).Prepend(this);
    }

    public bool Declares(ISymbol symbol)
        => symbol is ILocalSymbol or IParameterSymbol && SymbolEqualityComparer.Default.Equals(symbol.ContainingSymbol?.OriginalDefinition, Owner?.OriginalDefinition);
}
