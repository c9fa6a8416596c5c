using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
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

    private IMethodSymbol? Invoke => (Test as INamedTypeSymbol)?.DelegateInvokeMethod;

    /// <summary>Null where the call runs no chain, or is in a method that is checked at its callers.</summary>
    public static ChainRun? Of(IInvocationOperation call, ISymbol within, ChainSymbols known, Sources sources)
        => IsRun(call, known) ? IsRunner(within, known) ? null : Of(call, CallScope.Outermost, TestOf(call)?.Parameter?.Type)
            : !IsRunner(call.TargetMethod, known) ? null
            : !sources.IsHere(call.TargetMethod.OriginalDefinition) ? OfDescribed(call, known)
            : Forwarded(call.TargetMethod.OriginalDefinition, known, sources) is { } inner ? Of(inner, CallScope.Outermost.Of(call), TestOf(inner, call))
            : null;

    /// <summary>How a method that is marked runs its chain, for other assemblies; null where it does not.</summary>
    /// <exception cref="CannotBeSeen">Something of it is known at run time only.</exception>
    public static Description? Describe(IMethodSymbol method, ChainSymbols known, Sources sources, ChainReader reader)
    {
        if (Forwarded(method, known, sources) is not { } inner || inner.Argument("chain") is not { } chain)
        {
            return null;
        }

        var test = TestOf(inner);
        int? given = test?.Value is IParameterReferenceOperation { Parameter: var passed } ? passed.Ordinal : null;
        var own = Of(inner, CallScope.Outermost, given is null ? test?.Parameter?.Type : null)!;
        return new(reader.Read(chain, CallScope.Of(method)), new(own.Method, own.Cell, given, own.Needs));
    }

    public static bool IsRunner(ISymbol method, ChainSymbols known)
        => method.OriginalDefinition.GetAttributes().Any(attribute => ChainSymbols.Is(attribute.AttributeClass, known.ChainRunner));

    private static ChainRun? Of(IInvocationOperation call, CallScope scope, ITypeSymbol? test)
        => call.Argument("chain") is { } chain ? new(call.TargetMethod.Name, call.Argument("cell")?.ConstantValue.Value as string, test, reader => reader.Read(chain, scope)) : null;

    private static ChainRun OfDescribed(IInvocationOperation call, ChainSymbols known)
    {
        try
        {
            if (known.Descriptions.Of(call.TargetMethod.OriginalDefinition) is { Run: { } run } described)
            {
                var test = run.Test is { } ordinal ? call.TargetMethod.Parameters[ordinal].Type : null;
                var read = new ChainRun(run.Method, run.Cell, test, reader => reader.Filled(described, call, CallScope.Outermost));
                return test is null ? read with { Needs = run.Needs } : read;
            }
        }
        catch (CannotBeSeen reason)
        {
            return new("", null, null, _ => throw reason);
        }

        return new("", null, null, _ => throw new CannotBeSeen($"'{call.TargetMethod.Name}' is in another assembly, which does not describe it"));
    }

    private static IInvocationOperation? Forwarded(IMethodSymbol method, ChainSymbols known, Sources sources)
    {
        var body = sources.BodyOf(method);
        while (body is IConversionOperation or IAwaitOperation)
        {
            body = body is IAwaitOperation awaited ? awaited.Operation : ((IConversionOperation)body).Operand;
        }

        return body is IInvocationOperation inner && IsRun(inner, known) ? inner : null;
    }

    /// <summary>The types of a test that is passed on are those of the outer call.</summary>
    private static ITypeSymbol? TestOf(IInvocationOperation inner, IInvocationOperation call)
    {
        var test = TestOf(inner);
        return test?.Value is IParameterReferenceOperation { Parameter: var passed }
            ? call.TargetMethod.Parameters.FirstOrDefault(parameter => parameter.Ordinal == passed.Ordinal)?.Type
            : test?.Parameter?.Type;
    }

    private static bool IsRun(IInvocationOperation call, ChainSymbols known)
        => call.TargetMethod.Name is "Run" or "RunAsync" or "RunMatrixAsync" or "RunCellAsync"
            ? ChainSymbols.Is(call.TargetMethod.ContainingType, known.TestRun)
            : call.TargetMethod.Name == "TryRunAsync" && known.IsChain(call.TargetMethod.ContainingType);

    private static IArgumentOperation? TestOf(IInvocationOperation call) => call.Arguments.FirstOrDefault(argument => argument.Parameter?.Name is "test" or "function");
}
