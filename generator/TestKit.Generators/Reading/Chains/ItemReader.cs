using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TestKit.Generators.Reading.Chains.Calls;
using TestKit.Injection.Planning;

namespace TestKit.Generators.Reading.Chains;

/// <summary>Reads one item of a chain from the call that adds it.</summary>
internal sealed class ItemReader(ChainSymbols known)
{
    public ChainItem<ITypeSymbol> Provide(IInvocationOperation call, string function, CallScope scope)
    {
        var given = call.TargetMethod.TypeArguments.LastOrDefault() ?? throw new CannotBeSeen($"what {call.TargetMethod.Name} gives is not known");
        var invoke = Delegate(call, function);
        var result = scope.Closed(given);
        return new SeenItem(call.Syntax)
        {
            Kind = ItemKind.Provide,
            Inputs = Inputs(invoke.Parameters, scope),
            Outputs = Outputs(result),
            IsAsynchronous = !SymbolEqualityComparer.Default.Equals(invoke.ReturnType, given),
            Mistake = Mistake(result),
        };
    }

    public ChainItem<ITypeSymbol> Value(IInvocationOperation call, CallScope scope)
    {
        var type = scope.Closed(call.TargetMethod.TypeArguments[0]);
        return new SeenItem(call.Syntax) { Kind = ItemKind.Value, Outputs = [type], Mistake = ChainMistake(type) };
    }

    public static ChainItem<ITypeSymbol> Do(IInvocationOperation call, CallScope scope)
    {
        var invoke = Delegate(call, "action");
        return new SeenItem(call.Syntax) { Kind = ItemKind.Do, Inputs = Inputs(invoke.Parameters, scope), IsAsynchronous = !invoke.ReturnsVoid };
    }

    public static ChainItem<ITypeSymbol> Around(IInvocationOperation call, CallScope scope)
    {
        var invoke = Delegate(call, "wrapper");
        var next = (INamedTypeSymbol)invoke.Parameters[0].Type;
        return new SeenItem(call.Syntax)
        {
            Kind = ItemKind.Around,
            Inputs = Inputs(invoke.Parameters.RemoveAt(0), scope),
            Outputs = next.IsGenericType ? Outputs(scope.Closed(next.TypeArguments[0])) : [],
            IsAsynchronous = true,
        };
    }

    public ChainItem<ITypeSymbol> Extra(IInvocationOperation call, IReadOnlyList<ChainEntry<ITypeSymbol>> inner, CallScope scope)
    {
        var types = call.TargetMethod.TypeArguments.Select(scope.Closed).ToArray();
        return new SeenItem(call.Syntax)
        {
            Kind = ItemKind.Extra,
            Inner = inner,
            InnerResult = [types.Last()],
            Outputs = types.Length == 2 ? [known.Extra!.Construct(types)] : [],
            Presence = types.Length == 2 ? Presence.WhenNeeded : Presence.Required,
        };
    }

    public ChainItem<ITypeSymbol> As(ChainItem<ITypeSymbol> item, ITypeSymbol type)
        => item.Outputs.Any(output => known.Types.Equals(output, type) || known.Types.IsAssignable(output, type))
            ? item with { Outputs = [.. item.Outputs, type] }
            : item with { Mistake = $"gives {(item.Outputs.Count == 0 ? "nothing" : string.Join(", ", item.Outputs.Select(known.Types.NameOf)))}, which is no {known.Types.NameOf(type)}: As<{known.Types.NameOf(type)}>() cannot give it" };

    /// <summary>The file and line that the compiler gives to the call.</summary>
    public static string PlaceOf(IInvocationOperation call)
    {
        var token = call.Syntax is InvocationExpressionSyntax invocation ? invocation.ArgumentList.OpenParenToken : call.Syntax.GetFirstToken();
        var span = token.GetLocation().GetMappedLineSpan();
        return $"{span.Path.Substring(span.Path.LastIndexOfAny(['/', '\\']) + 1)}:{span.StartLinePosition.Line + 1}";
    }

    /// <summary>What a call that provides gives.</summary>
    public static IReadOnlyList<ITypeSymbol> OutputsOf(IInvocationOperation call) => Outputs(call.TargetMethod.TypeArguments.Last());

    private static IReadOnlyList<ITypeSymbol> Inputs(ImmutableArray<IParameterSymbol> parameters, CallScope scope) => [.. parameters.Select(parameter => scope.Closed(parameter.Type))];

    private static IMethodSymbol Delegate(IInvocationOperation call, string parameter)
        => (call.TargetMethod.Parameters.FirstOrDefault(each => each.Name == parameter)?.Type as INamedTypeSymbol)?.DelegateInvokeMethod
            ?? throw new CannotBeSeen($"what {call.TargetMethod.Name} takes is not known");

    private static IReadOnlyList<ITypeSymbol> Outputs(ITypeSymbol result)
    {
        var given = result is INamedTypeSymbol { Name: "Fallible", TypeArguments.Length: 1 } fallible && fallible.ContainingNamespace?.ToDisplayString() == "TestKit.Injection" ? fallible.TypeArguments[0] : result;
        return given is INamedTypeSymbol { IsTupleType: true, TupleElements: { Length: >= 2 and <= 4 } elements } ? [.. elements.Select(element => element.Type)] : [given];
    }

    private string? ChainMistake(ITypeSymbol type)
        => known.IsChain(type) || known.IsMatrix(type) ? "gives a chain as a value, whose providers do not run: chains are joined as [a, b]" : null;

    private string? Mistake(ITypeSymbol result)
        => ChainMistake(result) is { } mistake ? mistake
            : result is not INamedTypeSymbol { ContainingNamespace: { } space } type || space.ToDisplayString() != "System.Threading.Tasks" ? null
            : type.MetadataName is "Task" or "ValueTask" ? "gives nothing but a task: a function without a result is a Do"
            : type.MetadataName is "ValueTask`1" ? $"gives a {known.Types.NameOf(type)}, which nothing awaits: await it in an async lambda"
            : null;
}
