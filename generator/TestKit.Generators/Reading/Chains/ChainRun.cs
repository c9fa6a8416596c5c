using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TestKit.Generators.Reading.Chains.Calls;
using TestKit.Generators.Reading.Chains.Descriptions;

namespace TestKit.Generators.Reading.Chains;

/// <summary>A call that runs a chain.</summary>
/// <param name="Method">The method of <c>TestRun</c> that runs it.</param>
/// <param name="Cell">The cell that is run, where it is constant.</param>
/// <param name="Test">The type of the test's function; null where it is not known.</param>
/// <param name="Chains">Reads the alternatives of the chain.</param>
internal sealed record ChainRun(string Method, string? Cell, ITypeSymbol? Test, Func<ChainReader, IReadOnlyList<SeenChain>> Chains)
{
    private IReadOnlyList<ITypeSymbol>? _needs;

    public bool IsMatrix => Method is "RunMatrixAsync" or "RunCellAsync";

    public bool IsSynchronous => Method == "Run";

    public IReadOnlyList<ITypeSymbol> Needs
    {
        get => _needs ??= Invoke is { } invoke ? [.. invoke.Parameters.Select(parameter => parameter.Type)] : [];
        private init => _needs = value;
    }

    /// <summary>What the test gives; null where that is nothing, or not known.</summary>
    public ITypeSymbol? Result => Invoke is { ReturnsVoid: false } invoke ? invoke.ReturnType : null;

    /// <summary>In a described method: the parameter that is the test.</summary>
    private IParameterSymbol? Given { get; init; }

    private IMethodSymbol? Invoke => (Test as INamedTypeSymbol)?.DelegateInvokeMethod;

    /// <summary>Null where the call runs no chain, or is in a method that is checked at its callers.</summary>
    public static ChainRun? Of(IInvocationOperation call, ISymbol within, ChainSymbols known, Sources sources)
    {
        if (!IsOf(call, known) || IsRunner(within, known))
        {
            return null;
        }

        try
        {
            return Innermost(call, CallScope.Outermost, known, sources) is var (inner, scope) ? Of(inner, scope, known) : null;
        }
        catch (CannotBeSeen reason)
        {
            return new("", null, null, _ => throw reason);
        }
    }

    /// <summary>Whether the call runs a chain.</summary>
    public static bool IsOf(IInvocationOperation call, ChainSymbols known) => IsRun(call, known) || IsRunner(call.TargetMethod, known);

    /// <summary>How a method that is marked runs its chain, for other assemblies; null where it does not.</summary>
    /// <exception cref="CannotBeSeen">Something of it is known at run time only.</exception>
    public static Description? Describe(IMethodSymbol method, ChainSymbols known, Sources sources, ChainReader reader)
    {
        if (Called(method, sources) is not { } called || Innermost(called, CallScope.Of(method), known, sources) is not var (inner, scope) || Of(inner, scope, known) is not { } run)
        {
            return null;
        }

        return new(run.Chains(reader), new(run.Method, run.Cell, run.Given is { } given ? given.Ordinal : null, run.Given is null ? run.Needs : []));
    }

    public static bool IsRunner(ISymbol method, ChainSymbols known)
        => method.OriginalDefinition.GetAttributes().Any(attribute => ChainSymbols.Is(attribute.AttributeClass, known.ChainRunner));

    /// <summary>The call of <c>TestRun</c> that a call of a runner comes to in the end, or of a runner of another assembly; null where a method does not forward.</summary>
    private static (IInvocationOperation Call, CallScope Scope)? Innermost(IInvocationOperation call, CallScope scope, ChainSymbols known, Sources sources)
    {
        while (!IsRun(call, known))
        {
            if (!IsRunner(call.TargetMethod, known))
            {
                return null;
            }

            if (!sources.IsHere(call.TargetMethod.OriginalDefinition))
            {
                break;
            }

            if (Called(call.TargetMethod.OriginalDefinition, sources) is not { } inner)
            {
                return null;
            }

            (call, scope) = (inner, scope.Of(call));
        }

        return (call, scope);
    }

    private static ChainRun? Of(IInvocationOperation call, CallScope scope, ChainSymbols known)
        => !IsRun(call, known) ? OfDescribed(call, scope, known)
            : call.Argument("chain") is not { } chain ? null
            : With(call.Arguments.FirstOrDefault(argument => argument.Parameter?.Name is "test" or "function"), scope, new(
                call.TargetMethod.Name,
                call.Argument("cell") is { } cell ? scope.Resolve(cell).Value.ConstantValue.Value as string : null,
                null,
                reader => reader.Read(chain, scope)));

    /// <exception cref="CannotBeSeen">The other assembly does not describe it.</exception>
    private static ChainRun OfDescribed(IInvocationOperation call, CallScope scope, ChainSymbols known)
    {
        if (known.Descriptions.Of(call.TargetMethod.OriginalDefinition) is not { Run: { } run } described)
        {
            throw new CannotBeSeen($"'{call.TargetMethod.Name}' is in another assembly, which does not describe it");
        }

        var read = new ChainRun(run.Method, run.Cell, null, reader => reader.Filled(described, call, scope));
        return run.Test is { } ordinal ? With(call.Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == ordinal), scope, read) : read with { Needs = run.Needs };
    }

    /// <summary>The types of a test that is passed on are those of the outermost call that gives it.</summary>
    private static ChainRun With(IArgumentOperation? test, CallScope scope, ChainRun run)
    {
        if (test is null)
        {
            return run;
        }

        var (value, at) = scope.Resolve(test.Value);
        var type = value == test.Value || value.Type is null ? scope.Closed(test.Parameter!.Type) : at.Closed(value.Type);
        return run with { Test = type, Given = value is IParameterReferenceOperation { Parameter: var given } && SymbolEqualityComparer.Default.Equals(given.ContainingSymbol, at.Described) ? given : null };
    }

    private static IInvocationOperation? Called(IMethodSymbol method, Sources sources)
    {
        var body = sources.BodyOf(method);
        while (body is IConversionOperation or IAwaitOperation)
        {
            body = body is IAwaitOperation awaited ? awaited.Operation : ((IConversionOperation)body).Operand;
        }

        return body as IInvocationOperation;
    }

    private static bool IsRun(IInvocationOperation call, ChainSymbols known)
        => call.TargetMethod.Name is "Run" or "RunAsync" or "RunMatrixAsync" or "RunCellAsync"
            ? ChainSymbols.Is(call.TargetMethod.ContainingType, known.TestRun)
            : call.TargetMethod.Name == "TryRunAsync" && known.IsChain(call.TargetMethod.ContainingType);
}
