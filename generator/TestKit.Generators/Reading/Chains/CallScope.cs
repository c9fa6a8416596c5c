using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TestKit.Generators.Reading.Chains;

/// <summary>What the parameters of a function stand for in one call of it.</summary>
internal sealed class CallScope
{
    /// <summary>Functions that call functions, which chains are made of; deeper ones are not followed.</summary>
    private const int Deepest = 12;

    private readonly ImmutableDictionary<ISymbol, (IOperation Value, CallScope Scope)> _arguments;

    private CallScope(ImmutableDictionary<ISymbol, (IOperation, CallScope)> arguments, int depth)
    {
        _arguments = arguments;
        Depth = depth;
    }

    public static CallScope Outermost { get; } = new(ImmutableDictionary.Create<ISymbol, (IOperation, CallScope)>(SymbolEqualityComparer.Default), 0);

    public int Depth { get; }

    /// <summary>The method that is described for calls of other assemblies, whose parameters are known there only; null elsewhere.</summary>
    public IMethodSymbol? Described { get; private init; }

    public static CallScope Of(IMethodSymbol described) => new(Outermost._arguments, 0) { Described = described };

    public CallScope Of(IInvocationOperation call)
        => Depth == Deepest
            ? throw new CannotBeSeen("it is made by functions that call one another too deeply")
            : new(Outermost._arguments.SetItems(Arguments(call)), Depth + 1);

    public (IOperation Value, CallScope Scope)? Find(IParameterSymbol parameter) => _arguments.TryGetValue(parameter.OriginalDefinition, out var found) ? found : null;

    private IEnumerable<KeyValuePair<ISymbol, (IOperation, CallScope)>> Arguments(IInvocationOperation call)
        => call.Arguments.Where(argument => argument.Parameter is not null).Select(argument => new KeyValuePair<ISymbol, (IOperation, CallScope)>(argument.Parameter!.OriginalDefinition, (argument.Value, this)));
}
