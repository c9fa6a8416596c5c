using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TestKit.Analyzers.Flow.Methods;
using TestKit.Analyzers.Flow.Paths;

namespace TestKit.Analyzers.Flow.Values;

/// <content>What calls do to the rows.</content>
internal sealed partial class Evaluator
{
    private bool Call(IInvocationOperation call)
    {
        var ofInstance = Visit(call.Instance);
        var arguments = call.Arguments.Where(argument => Visit(argument.Value)).ToImmutableArray();
        SetReferences(call, ofInstance);
        var has = (ofInstance && OnInstance(call)) | arguments.Aggregate(false, (any, argument) => OnArgument(call, argument) || any);
        OnLocalFunction(call);
        return (followed.IsOpening(call) && frame.Open()) || has;
    }

    private bool Creation(IObjectCreationOperation creation)
    {
        var has = false;
        foreach (var argument in creation.Arguments.Where(argument => Visit(argument.Value)).ToList())
        {
            has |= IsTaken(creation, argument);
        }

        return has | Visit(creation.Initializer);
    }

    /// <summary>Whether the new object has the rows from now on.</summary>
    private bool IsTaken(IObjectCreationOperation creation, IArgumentOperation argument)
    {
        if (creation.Arguments.Any(each => Lookers.LeavesOpen(each.Parameter, each.Value.ConstantValue)))
        {
            return false;
        }

        var type = creation.Type!;
        var effect = creation.Constructor is null ? null : followed.Methods.EffectOf(creation.Constructor, argument, Constants(creation.Arguments), followed, cancellation);
        switch (effect)
        {
            case Effect.Reads:
                return false;
            case Effect.Releases:
                frame.Finish(PathEnds.Released);
                return false;
            case null when !RowsTypes.IsDisposable(type) && !RowsTypes.IsIn(type, "System.Collections") && !RowsTypes.IsTask(type) && !followed.Methods.IsWrittenHere(type):
                frame.Finish(PathEnds.HandedOver);
                return true;
            default:
                return true;
        }
    }

    /// <summary>Variables given by reference have other values afterwards.</summary>
    private void SetReferences(IInvocationOperation call, bool ofInstance)
    {
        foreach (var argument in call.Arguments.Where(argument => argument.Parameter?.RefKind is RefKind.Ref or RefKind.Out))
        {
            if (argument.Parameter!.RefKind == RefKind.Ref && _holding.Has(argument.Value))
            {
                frame.Finish(PathEnds.HandedOver);
            }

            var target = argument.Value is IDeclarationExpressionOperation declaration ? declaration.Expression : argument.Value;
            if (slots.Of(Operations.Bare(target)) is not null)
            {
                Put(Operations.Bare(target), null, ofInstance && _types.CanHold(target.Type));
            }
        }
    }

    private bool OnInstance(IInvocationOperation call)
    {
        var type = Operations.Bare(call.Instance!).Type;
        var isRows = _types.IsRows(type);
        if (call.TargetMethod.Name is "Dispose" or "DisposeAsync" or "Close" or "CloseAsync")
        {
            frame.Finish(type is not null && !isRows && (RowsTypes.IsEnumerator(type) || RowsTypes.IsTask(type)) ? PathEnds.None : PathEnds.Released);
            return false;
        }

        if (isRows)
        {
            return _types.IsRows(call.Type) && call.TargetMethod.Name != "GetData";
        }

        if (call.TargetMethod.MethodKind != MethodKind.DelegateInvoke && followed.Methods.Releases(call.TargetMethod, cancellation))
        {
            frame.Finish(PathEnds.Released);
        }

        return OnFunctions(call) || call.TargetMethod.Name == "ConfigureAwait" || _types.CanHold(call.Type);
    }

    private bool OnArgument(IInvocationOperation call, IArgumentOperation argument)
    {
        var method = call.TargetMethod;
        if (argument.Parameter?.RefKind is RefKind.Ref or RefKind.Out)
        {
            return false;
        }

        if (call.Arguments.Any(each => Lookers.LeavesOpen(each.Parameter, each.Value.ConstantValue)) && followed.Methods.Bodies.Of(method, cancellation) is null)
        {
            return false;
        }

        if (method.Name == "ConfigureAwait" || Lookers.OnlyLooks(method))
        {
            var mayBe = !_types.IsRows(Operations.Bare(argument.Value).Type) || !RowsTypes.IsIn(method.ContainingType, "System.Linq");
            return OnFunctions(call) || method.Name == "ConfigureAwait" || (mayBe && _types.CanHold(call.Type) && !RowsTypes.IsIn(method.ContainingType, "Dapper"));
        }

        if (method.MethodKind == MethodKind.DelegateInvoke)
        {
            return OnDelegate(call);
        }

        if (call.Instance is not null && RowsTypes.IsIn(method.ContainingType, "System.Collections") && slots.Of(Root(call.Instance)) is { } slot && uses.IsOwn(slot))
        {
            frame.Hold(slot);
            return false;
        }

        return Apply(followed.Methods.EffectOf(method, argument, Constants(call.Arguments), followed, cancellation) ?? Effect.HandsOver);
    }

    private bool Apply(Effect effect)
    {
        frame.Finish(effect switch { Effect.Releases => PathEnds.Released, Effect.HandsOver => PathEnds.HandedOver, _ => PathEnds.None });
        return effect == Effect.GivesBack;
    }

    /// <summary>A delegate that makes something of the rows does not keep them; of one that does something with them, that is not known.</summary>
    private bool OnDelegate(IInvocationOperation call)
    {
        if (_types.IsRowsOrTaskOfRows(call.Type))
        {
            return true;
        }

        if (call.TargetMethod.ReturnsVoid || call.Type is INamedTypeSymbol { TypeArguments.IsEmpty: true } && RowsTypes.IsTask(call.Type) || IsDisposableResult(call.Type!))
        {
            frame.Finish(PathEnds.HandedOver);
        }

        return false;
    }

    private static bool IsDisposableResult(ITypeSymbol type) => !RowsTypes.IsTask(type) && RowsTypes.IsDisposable(type);

    private static ImmutableArray<(IParameterSymbol Parameter, string Value)> Constants(ImmutableArray<IArgumentOperation> arguments)
        => [.. arguments
            .Where(argument => argument.Parameter is not null && argument.Value.ConstantValue.HasValue)
            .Select(argument => (argument.Parameter!.OriginalDefinition, Operations.ConstantText(argument.Value.ConstantValue.Value)))];
}
