using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TestKit.Generators.Reading.Chains.Calls;

/// <summary>What the parameters of a function, and its type parameters, stand for in one call of it.</summary>
internal sealed class CallScope
{
    /// <summary>Functions that call functions, which chains are made of; deeper ones are not followed.</summary>
    private const int Deepest = 12;

    private readonly ImmutableDictionary<ISymbol, (IOperation Value, CallScope Scope)> _arguments;
    private readonly ImmutableDictionary<ISymbol, ITypeSymbol> _types;

    private CallScope(ImmutableDictionary<ISymbol, (IOperation, CallScope)> arguments, ImmutableDictionary<ISymbol, ITypeSymbol> types, int depth)
    {
        _arguments = arguments;
        _types = types;
        Depth = depth;
    }

    public static CallScope Outermost { get; } = new(
        ImmutableDictionary.Create<ISymbol, (IOperation, CallScope)>(SymbolEqualityComparer.Default),
        ImmutableDictionary.Create<ISymbol, ITypeSymbol>(SymbolEqualityComparer.Default),
        0);

    public int Depth { get; }

    /// <summary>The method that is described for calls of other assemblies, whose parameters are known there only; null elsewhere.</summary>
    public IMethodSymbol? Described { get; private init; }

    public static CallScope Of(IMethodSymbol described) => new(Outermost._arguments, Outermost._types, 0) { Described = described };

    /// <exception cref="CannotBeSeen">Functions call one another too deeply, or in a circle.</exception>
    public CallScope Of(IInvocationOperation call)
        => Depth == Deepest
            ? throw new CannotBeSeen("it is made by functions that call one another too deeply")
            : new(Outermost._arguments.SetItems(Arguments(call)), Outermost._types.SetItems(TypeArguments(call.TargetMethod)), Depth + 1);

    public (IOperation Value, CallScope Scope)? Find(IParameterSymbol parameter) => _arguments.TryGetValue(parameter.OriginalDefinition, out var found) ? found : null;

    /// <summary>What a value is that callers may have given, and where it stands.</summary>
    public (IOperation Value, CallScope Scope) Resolve(IOperation value)
        => value is IParameterReferenceOperation { Parameter: var parameter } && Find(parameter) is var (given, outer) ? outer.Resolve(given) : (value, this);

    /// <summary>The type with what its type parameters stand for.</summary>
    public ITypeSymbol Closed(ITypeSymbol type) => _types.IsEmpty ? type : TypeClosing.Of(type, _types);

    private IEnumerable<KeyValuePair<ISymbol, (IOperation, CallScope)>> Arguments(IInvocationOperation call)
        => call.Arguments.Where(argument => argument.Parameter is not null).Select(argument => new KeyValuePair<ISymbol, (IOperation, CallScope)>(argument.Parameter!.OriginalDefinition, (argument.Value, this)));

    private IEnumerable<KeyValuePair<ISymbol, ITypeSymbol>> TypeArguments(IMethodSymbol method)
        => method.TypeParameters.Select((parameter, i) => new KeyValuePair<ISymbol, ITypeSymbol>(method.OriginalDefinition.TypeParameters[i], Closed(method.TypeArguments[i])));
}
