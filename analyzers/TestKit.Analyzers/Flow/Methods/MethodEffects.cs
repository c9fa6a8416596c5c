using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TestKit.Analyzers.Flow.Paths;

namespace TestKit.Analyzers.Flow.Methods;

/// <summary>What the methods of a compilation do to the rows that they are given: found by following them through the methods.</summary>
internal sealed class MethodEffects(Compilation compilation, RowsTypes types)
{
    private const int Deepest = 6;

    private readonly ConcurrentDictionary<IMethodSymbol, bool> _releasing = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<(IMethodSymbol Method, ISymbol Given, string Constants), Effect> _effects = new();

    public RowsTypes Types => types;

    public Bodies Bodies { get; } = new(compilation);

    public bool IsWrittenHere(ITypeSymbol type)
        => type.OriginalDefinition.DeclaringSyntaxReferences.Any(reference => compilation.ContainsSyntaxTree(reference.SyntaxTree));

    /// <summary>Null where it cannot be known.</summary>
    public Effect? EffectOf(IMethodSymbol method, IArgumentOperation argument, ImmutableArray<(IParameterSymbol Parameter, string Value)> constants, Followed caller, CancellationToken cancellation)
    {
        if (argument.Parameter is not { } parameter)
        {
            return null;
        }

        if (method.MethodKind == MethodKind.Constructor && IsPrimary(method, cancellation))
        {
            return Effect.HandsOver;
        }

        return BodyOf(method, caller, cancellation) is { } body ? EffectOn(body, [parameter.OriginalDefinition], constants, caller, cancellation) : null;
    }

    public Effect EffectOnCaptured(Body function, IReadOnlyList<ISymbol> captured, Followed caller, CancellationToken cancellation)
        => function.WithFunctions().SelectMany(body => body.Operations).Any(operation => Names(operation, captured))
            ? EffectOn(function, captured, [], caller, cancellation)
            : Effect.Reads;

    /// <summary>What a function does to its first parameter that can have the rows.</summary>
    public Effect EffectOfFunction(IOperation target, Followed caller, CancellationToken cancellation)
    {
        var body = target switch
        {
            IFlowAnonymousFunctionOperation lambda => caller.Body.Of(lambda),
            IMethodReferenceOperation method => BodyOf(method.Method, caller, cancellation),
            _ => null,
        };
        var parameters = (target as IFlowAnonymousFunctionOperation)?.Symbol.Parameters ?? (target as IMethodReferenceOperation)?.Method.OriginalDefinition.Parameters ?? [];
        var holding = parameters.Where(parameter => types.CanHold(parameter.Type)).ToList<ISymbol>();
        return holding.Count == 0 ? Effect.Reads
            : body is null ? Effect.HandsOver
            : EffectOn(body, holding, [], caller, cancellation);
    }

    public Body? BodyOf(IMethodSymbol method, Followed caller, CancellationToken cancellation)
    {
        if (method.MethodKind != MethodKind.LocalFunction)
        {
            return Bodies.Of(method, cancellation);
        }

        for (Followed? each = caller; each is not null; each = each.Caller)
        {
            if (Declares(each.Body, method.OriginalDefinition))
            {
                return each.Body.Of(method.OriginalDefinition);
            }
        }

        return null;
    }

    /// <summary>Whether the method, called on something that has rows, disposes of anything.</summary>
    public bool Releases(IMethodSymbol method, CancellationToken cancellation)
        => Bodies.Of(method, cancellation) is { } body
            && _releasing.GetOrAdd(
                method.OriginalDefinition,
                _ => body.WithFunctions().SelectMany(each => each.Operations).Any(operation => operation is IInvocationOperation { TargetMethod.Name: "Dispose" or "DisposeAsync" or "Close" or "CloseAsync" }));

    private static bool Declares(Body body, IMethodSymbol function)
    {
        for (var graph = body.Graph; graph is not null; graph = graph.Parent)
        {
            if (graph.LocalFunctions.Contains(function))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Names(IOperation operation, IReadOnlyList<ISymbol> symbols)
        => operation switch
        {
            ILocalReferenceOperation local => symbols.Contains(local.Local, SymbolEqualityComparer.Default),
            IParameterReferenceOperation parameter => symbols.Contains(parameter.Parameter, SymbolEqualityComparer.Default),
            _ => false,
        };

    private static bool IsPrimary(IMethodSymbol constructor, CancellationToken cancellation)
        => constructor.OriginalDefinition.DeclaringSyntaxReferences.Any(reference => reference.GetSyntax(cancellation) is TypeDeclarationSyntax);

    private Effect EffectOn(Body body, IReadOnlyList<ISymbol> given, ImmutableArray<(IParameterSymbol Parameter, string Value)> constants, Followed caller, CancellationToken cancellation)
    {
        var followed = Followed.Given(body, given, constants, this, caller);
        if (followed.Depth > Deepest)
        {
            return Effect.HandsOver;
        }

        // A method that calls itself does with the rows what its other paths do.
        return followed.IsCalledBy(body) ? Effect.Reads
            : caller.Depth == 0 && body.Owner is IMethodSymbol { MethodKind: not (MethodKind.LocalFunction or MethodKind.AnonymousFunction) } method
                ? _effects.GetOrAdd((method, given[0], string.Join(",", constants)), _ => EffectOn(followed, cancellation))
            : EffectOn(followed, cancellation);
    }

    private static Effect EffectOn(Followed followed, CancellationToken cancellation)
        => new PathWalk(followed, cancellation).Run().Ends switch
        {
            PathEnds.Leaked => Effect.Reads,
            PathEnds.Released => Effect.Releases,
            PathEnds.GivenBack or (PathEnds.GivenBack | PathEnds.Leaked) => Effect.GivesBack,
            _ => Effect.HandsOver,
        };
}
