using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TestKit.Analyzers.Chains;

/// <summary>A call that runs a chain.</summary>
/// <param name="Call">The call of the runner's own method; its chain may be made of parameters.</param>
/// <param name="Scope">What the parameters stand for.</param>
/// <param name="Test">The type of the test's function.</param>
internal sealed record ChainRun(IInvocationOperation Call, CallScope Scope, ITypeSymbol? Test)
{
    public bool IsMatrix => Call.TargetMethod.Name is "RunMatrixAsync" or "RunCellAsync";

    public bool IsSynchronous => Call.TargetMethod.Name == "Run";

    public IOperation? Chain => Argument(Call, "chain");

    /// <summary>The cell that is run, where it is constant.</summary>
    public string? Cell => Argument(Call, "cell")?.ConstantValue.Value as string;

    public IReadOnlyList<ITypeSymbol> Needs => (Test as INamedTypeSymbol)?.DelegateInvokeMethod is { } invoke ? [.. invoke.Parameters.Select(parameter => parameter.Type)] : [];

    /// <summary>Null where the call runs no chain, or is in a method that is checked at its callers.</summary>
    public static ChainRun? Of(IInvocationOperation call, ISymbol within, ChainSymbols known, Sources sources)
        => IsRun(call, known)
            ? IsRunner(within, known) ? null : new(call, CallScope.Outermost, Function(call)?.Parameter?.Type)
            : IsRunner(call.TargetMethod, known) && Forwarded(call, known, sources) is { } inner
                ? new(inner, CallScope.Outermost.Of(call), TestOf(inner, call))
                : null;

    private static IInvocationOperation? Forwarded(IInvocationOperation call, ChainSymbols known, Sources sources)
    {
        var body = sources.BodyOf(call.TargetMethod.OriginalDefinition);
        while (body is IConversionOperation or IAwaitOperation)
        {
            body = body is IAwaitOperation awaited ? awaited.Operation : ((IConversionOperation)body).Operand;
        }

        return body is IInvocationOperation inner && IsRun(inner, known) ? inner : null;
    }

    /// <summary>The types of a test that is passed on are those of the outer call.</summary>
    private static ITypeSymbol? TestOf(IInvocationOperation inner, IInvocationOperation call)
    {
        var test = Function(inner);
        return test?.Value is IParameterReferenceOperation { Parameter: var passed }
            ? call.TargetMethod.Parameters.FirstOrDefault(parameter => parameter.Ordinal == passed.Ordinal)?.Type
            : test?.Parameter?.Type;
    }

    private static bool IsRun(IInvocationOperation call, ChainSymbols known)
        => call.TargetMethod.Name is "Run" or "RunAsync" or "RunMatrixAsync" or "RunCellAsync"
            ? ChainSymbols.Is(call.TargetMethod.ContainingType, known.TestRun)
            : call.TargetMethod.Name == "TryRunAsync" && known.IsChain(call.TargetMethod.ContainingType);

    private static bool IsRunner(ISymbol method, ChainSymbols known)
        => method.OriginalDefinition.GetAttributes().Any(attribute => ChainSymbols.Is(attribute.AttributeClass, known.ChainRunner));

    private static IArgumentOperation? Function(IInvocationOperation call) => call.Arguments.FirstOrDefault(argument => argument.Parameter?.Name is "test" or "function");

    private static IOperation? Argument(IInvocationOperation call, string name) => call.Arguments.FirstOrDefault(argument => argument.Parameter?.Name == name)?.Value;
}
