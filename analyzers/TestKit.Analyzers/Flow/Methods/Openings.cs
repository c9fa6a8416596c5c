using System;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TestKit.Analyzers.Flow.Values;

namespace TestKit.Analyzers.Flow.Methods;

/// <summary>Which calls open rows: those that give rows which nobody had before.</summary>
internal sealed class Openings(MethodEffects methods)
{
    private readonly RowsTypes _types = methods.Types;
    private readonly Borrowing _borrowing = new(methods);

    /// <summary>Whether the result is rows at all: asked of every call, so it is cheap.</summary>
    public static bool GivesRows(IInvocationOperation call, RowsTypes types)
        => call.Type is { SpecialType: SpecialType.None } type && types.IsRowsOrTaskOfRows(type);

    public bool IsOpening(IInvocationOperation call, Body body, CancellationToken cancellation)
    {
        var method = call.TargetMethod;
        if (call.IsImplicit || !GivesRows(call, _types) || IsGivenRows(call) || IsRecorded(call))
        {
            return false;
        }

        return method.MethodKind == MethodKind.DelegateInvoke
            || (RowsTypes.Awaited(method.OriginalDefinition.ReturnType) is ITypeParameterSymbol
                ? !Keeps(method) && call.Arguments.Any(argument => Opens(Operations.Bare(argument.Value), body, cancellation))
                : !_borrowing.IsBorrowed(BodyOf(method, body, cancellation), cancellation));
    }

    /// <summary>Whether what a generic method gets from a function stays somewhere: in the object whose type parameter it is, in a variable, in a cache.</summary>
    private static bool Keeps(IMethodSymbol method)
        => RowsTypes.Awaited(method.OriginalDefinition.ReturnType) is ITypeParameterSymbol { TypeParameterKind: TypeParameterKind.Type }
            || method.Parameters.Any(parameter => parameter.RefKind == RefKind.Ref)
            || method.Name.StartsWith("GetOr", StringComparison.Ordinal);

    /// <summary>What is made of rows is they themselves, or has them.</summary>
    private bool IsGivenRows(IInvocationOperation call)
        => (call.Instance is { } instance && _types.IsRowsOrTaskOfRows(Operations.Bare(instance).Type))
            || call.Arguments.Any(argument => argument.Parameter?.RefKind is not RefKind.Out && _types.IsRowsOrTaskOfRows(Operations.Bare(argument.Value).Type));

    /// <summary>A call on what a mocking library gives to check or set up calls with runs nothing.</summary>
    private static bool IsRecorded(IInvocationOperation call)
        => call.Instance is { } instance && Operations.Bare(instance) is IInvocationOperation { TargetMethod.ContainingType: { } type } && RowsTypes.IsIn(type, "NSubstitute");

    private Body? BodyOf(IMethodSymbol method, Body body, CancellationToken cancellation)
    {
        if (method.MethodKind != MethodKind.LocalFunction)
        {
            return methods.Bodies.Of(method, cancellation);
        }

        return body.Graph.LocalFunctions.Contains(method) ? body.Of(method) : null;
    }

    /// <summary>Whether a function opens rows and gives them back.</summary>
    private bool Opens(IOperation function, Body body, CancellationToken cancellation)
        => function switch
        {
            IDelegateCreationOperation { Target: IFlowAnonymousFunctionOperation lambda } => OpensByReturn(body.Of(lambda), cancellation),
            IDelegateCreationOperation { Target: IMethodReferenceOperation { Method: var method } } => _types.IsRowsOrTaskOfRows(method.ReturnType) && !_borrowing.IsBorrowed(BodyOf(method, body, cancellation), cancellation),
            _ => function.Type is INamedTypeSymbol { DelegateInvokeMethod.ReturnType: { } result } && _types.IsRowsOrTaskOfRows(result),
        };

    private bool OpensByReturn(Body lambda, CancellationToken cancellation)
        => lambda.Graph.Blocks
            .Where(block => block.FallThroughSuccessor?.Semantics == ControlFlowBranchSemantics.Return && block.BranchValue is not null)
            .Select(block => Operations.Awaited(block.BranchValue!))
            .Any(value => value is IInvocationOperation call ? IsOpening(call, lambda, cancellation) : value is ILocalReferenceOperation);
}
