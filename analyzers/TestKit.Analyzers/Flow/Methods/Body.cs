using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TestKit.Analyzers.Flow.Methods;

/// <summary>The control flow of a method, a lambda or a local function.</summary>
/// <param name="graph">The graph.</param>
/// <param name="owner">What it is the body of; null for initializers and attributes.</param>
internal sealed class Body(ControlFlowGraph graph, ISymbol? owner)
{
    private IReadOnlyList<IOperation>? _operations;
    private IReadOnlyList<Body>? _functions;

    public ControlFlowGraph Graph => graph;

    public ISymbol? Owner => owner;

    /// <summary>All operations of its own, without those of functions in it.</summary>
    public IReadOnlyList<IOperation> Operations => _operations ??= [.. graph.Blocks.SelectMany(Values.Operations.Of).SelectMany(operation => operation.DescendantsAndSelf())];

    private IReadOnlyList<Body> Functions
        => _functions ??=
        [
            .. Operations.OfType<IFlowAnonymousFunctionOperation>().Select(lambda => new Body(graph.GetAnonymousFunctionControlFlowGraphInScope(lambda), lambda.Symbol)),
            .. graph.LocalFunctions.Select(function => new Body(graph.GetLocalFunctionControlFlowGraphInScope(function), function)),
        ];

    public Body Of(IFlowAnonymousFunctionOperation lambda)
        => FunctionOf(lambda.Symbol) ?? new(graph.GetAnonymousFunctionControlFlowGraphInScope(lambda), lambda.Symbol);

    public Body Of(IMethodSymbol localFunction)
        => FunctionOf(localFunction) ?? new(graph.GetLocalFunctionControlFlowGraphInScope(localFunction), localFunction);

    /// <summary>This body and those of all functions in it.</summary>
    public IEnumerable<Body> WithFunctions() => Functions.SelectMany(body => body.WithFunctions()).Prepend(this);

    public bool Declares(ISymbol symbol)
        => symbol is ILocalSymbol or IParameterSymbol && SymbolEqualityComparer.Default.Equals(symbol.ContainingSymbol?.OriginalDefinition, owner?.OriginalDefinition);

    private Body? FunctionOf(IMethodSymbol function) => Functions.FirstOrDefault(body => SymbolEqualityComparer.Default.Equals(body.Owner, function));
}
