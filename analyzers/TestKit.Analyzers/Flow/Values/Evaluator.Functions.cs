using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TestKit.Analyzers.Flow.Methods;
using TestKit.Analyzers.Flow.Paths;

namespace TestKit.Analyzers.Flow.Values;

/// <content>What lambdas and local functions do to the rows.</content>
internal sealed partial class Evaluator
{
    /// <summary>A function becomes a value; when it is called is not known. One that only reads keeps nothing.</summary>
    private bool Delegate(IOperation target)
    {
        switch (target)
        {
            case IFlowAnonymousFunctionOperation lambda when frame.HoldsAny && followed.Methods.EffectOnCaptured(followed.Body.Of(lambda), Held(), followed, cancellation) != Effect.Reads:
                frame.Finish(PathEnds.HandedOver);
                break;
            case IMethodReferenceOperation { Method.MethodKind: MethodKind.LocalFunction } function when OfLocalFunction(function.Method) is not Effect.Reads:
                frame.Finish(PathEnds.HandedOver);
                break;
            case IMethodReferenceOperation { Instance: { } instance } method when Visit(instance):
                frame.Finish(_types.IsRows(Operations.Bare(instance).Type) && method.Method.Name is not ("Dispose" or "DisposeAsync" or "Close" or "CloseAsync") ? PathEnds.None : PathEnds.HandedOver);
                break;
        }

        return false;
    }

    private void OnLocalFunction(IInvocationOperation call)
    {
        if (call.TargetMethod.MethodKind == MethodKind.LocalFunction)
        {
            Apply(OfLocalFunction(call.TargetMethod));
        }
    }

    private Effect OfLocalFunction(IMethodSymbol function)
        => frame.HoldsAny && followed.Methods.BodyOf(function, followed, cancellation) is { } body
            ? followed.Methods.EffectOnCaptured(body, Held(), followed, cancellation)
            : Effect.Reads;

    /// <summary>Functions that a call is given for the parts of what has the rows: true where what they make has them.</summary>
    private bool OnFunctions(IInvocationOperation call)
    {
        var gives = false;
        foreach (var function in call.Arguments.Select(argument => Operations.Bare(argument.Value)).OfType<IDelegateCreationOperation>())
        {
            switch (followed.Methods.EffectOfFunction(function.Target, followed, cancellation))
            {
                case Effect.GivesBack:
                    gives = true;
                    break;
                case Effect.Releases or Effect.HandsOver:
                    frame.Finish(PathEnds.Released);
                    break;
            }
        }

        return gives;
    }

    private List<ISymbol> Held() => [.. slots.Symbols.Where(symbol => frame.Holds(symbol.Value)).Select(symbol => symbol.Key)];
}
