using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TestKit.Analyzers.Flow.Methods;

namespace TestKit.Analyzers.Flow.Paths;

/// <summary>The rows that are followed through a body: opened in it, or given to it.</summary>
internal sealed class Followed
{
    private readonly SyntaxNode? _opening;
    private readonly IReadOnlyList<ISymbol> _given;
    private readonly ImmutableArray<(IParameterSymbol Parameter, string Value)> _constants;

    private Followed(Body body, MethodEffects methods, SyntaxNode? opening, IReadOnlyList<ISymbol> given, ImmutableArray<(IParameterSymbol Parameter, string Value)> constants)
    {
        Body = body;
        Methods = methods;
        _opening = opening;
        _given = given;
        _constants = constants;
    }

    public Body Body { get; }

    public MethodEffects Methods { get; }

    /// <summary>What called the body with the rows.</summary>
    public Followed? Caller { get; private init; }

    /// <summary>Whether paths are followed that only an exception takes.</summary>
    public bool Exceptions { get; private init; }

    public int Depth => Caller is null ? 0 : Caller.Depth + 1;

    public bool IsGiven => _opening is null;

    public static Followed Opened(Body body, IInvocationOperation opening, MethodEffects methods, bool exceptions)
        => new(body, methods, opening.Syntax, [], []) { Exceptions = exceptions };

    public static Followed Given(Body body, IReadOnlyList<ISymbol> given, ImmutableArray<(IParameterSymbol Parameter, string Value)> constants, MethodEffects methods, Followed caller)
        => new(body, methods, null, given, constants) { Caller = caller };

    public bool IsOpening(IOperation operation) => operation is IInvocationOperation { IsImplicit: false } && operation.Syntax == _opening;

    public bool StartsIn(ISymbol variable) => _given.Contains(variable, SymbolEqualityComparer.Default);

    public bool IsCalledBy(Body body)
        => Caller is { } caller && (SymbolEqualityComparer.Default.Equals(caller.Body.Owner, body.Owner) && body.Owner is not null || caller.IsCalledBy(body));

    public FlowState Start(Slots slots)
        => IsGiven
            ? new(true, [.. _given.Select(slots.Of)], _constants.ToImmutableSortedDictionary(constant => slots.Of(constant.Parameter), constant => constant.Value))
            : FlowState.Start;
}
