using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TestKit.Injection.Planning;

namespace TestKit.Analyzers.Chains;

/// <summary>Builds chains from the expressions that make them. A conditional gives several.</summary>
internal sealed class ChainReader(ChainSymbols known, CancellationToken cancellation)
{
    private const int MostAlternatives = 32;

    private readonly ItemReader _items = new(known);
    private readonly Sources _sources = new(known.Compilation, cancellation);

    /// <exception cref="CannotBeSeen">Something of the chain is known at run time only.</exception>
    public IReadOnlyList<SeenChain> Read(IOperation operation, CallScope scope)
    {
        cancellation.ThrowIfCancellationRequested();
        return operation switch
        {
            IConversionOperation conversion when conversion.OperatorMethod is null || known.IsMatrix(conversion.OperatorMethod.ContainingType) => Read(conversion.Operand, scope),
            IArgumentOperation argument => Read(argument.Value, scope),
            IParenthesizedOperation parenthesized => Read(parenthesized.Operand, scope),
            ICollectionExpressionOperation list => Joined(list.Elements, scope),
            IArrayCreationOperation { Initializer: { } initializer } => Joined(initializer.ElementValues, scope),
            ISpreadOperation spread => Read(spread.Operand, scope),
            IConditionalOperation { WhenFalse: { } otherwise } choice => Limited([.. Read(choice.WhenTrue, scope), .. Read(otherwise, scope)]),
            ISwitchExpressionOperation choice => Limited([.. choice.Arms.SelectMany(arm => Read(arm.Value, scope))]),
            IThrowOperation => [],
            IPropertyReferenceOperation { Property: var property } when known.IsChain(property.ContainingType) => [SeenChain.Empty],
            IFieldReferenceOperation field => Read(_sources.Of(field.Field), scope.OfInitializer()),
            IPropertyReferenceOperation property => Read(_sources.Of(property.Property), scope.OfInitializer()),
            ILocalReferenceOperation local => Read(_sources.Of(local.Local), scope),
            IParameterReferenceOperation parameter => scope.Find(parameter.Parameter) is var (value, outer) ? Read(value, outer) : throw new CannotBeSeen($"'{parameter.Parameter.Name}' is a parameter"),
            IInvocationOperation call when known.IsChain(call.TargetMethod.ContainingType) => Call(call, scope),
            IInvocationOperation call when known.IsMatrix(call.TargetMethod.ContainingType) => Matrix(call, scope),
            IInvocationOperation call => Read(_sources.Of(call.TargetMethod.OriginalDefinition), scope.Of(call)),
            _ => throw new CannotBeSeen("a part of it is made at run time"),
        };
    }

    private IReadOnlyList<SeenChain> Joined(IEnumerable<IOperation> parts, CallScope scope)
        => parts.Aggregate<IOperation, IReadOnlyList<SeenChain>>([SeenChain.Empty], (before, part) =>
        {
            var next = Read(part, scope);
            return Limited([.. before.SelectMany(chain => next.Select(chain.Then))]);
        });

    private static IReadOnlyList<SeenChain> Limited(IReadOnlyList<SeenChain> alternatives)
        => alternatives.Count > MostAlternatives ? throw new CannotBeSeen($"it has more than {MostAlternatives} alternatives") : alternatives;

    private IReadOnlyList<SeenChain> Call(IInvocationOperation call, CallScope scope)
        => call.TargetMethod switch
        {
            { IsStatic: false, Name: "Provide" } => Add(call, scope, _items.Provide(call, "provider")),
            { IsStatic: false, Name: "Value" } => Add(call, scope, ItemReader.Value(call)),
            { IsStatic: false, Name: "Do" } => Add(call, scope, ItemReader.Do(call)),
            { IsStatic: false, Name: "Around" } => Add(call, scope, ItemReader.Around(call)),
            { IsStatic: false, Name: "As" } => Last(call, scope, item => _items.As(item, call.TargetMethod.TypeArguments[0])),
            { IsStatic: false, Name: "Required" } => Last(call, scope, item => item with { Presence = Presence.Required }),
            { IsStatic: false, Name: "Wanted" } => Last(call, scope, item => item with { Presence = Presence.Wanted }),
            { IsStatic: false, Name: "Fallback" } => Last(call, scope, item => item with { Presence = Presence.Fallback }),
            { IsStatic: false, Name: "Shared" } => Last(call, scope, item => item with { Lifetime = (Lifetime)(int)Constant(call, "scope", scope)! }),
            { IsStatic: false, Name: "Then" } => Then(call, scope),
            { IsStatic: false, Name: "WithLogPrefix" or "BufferedLog" or "LogTo" or "CancelledBy" or "CleanupGrace" or "SharedIn" } => Read(call.Instance!, scope),
            { IsStatic: true, Name: "Named" } => [new((string?)Constant(call, "name", scope), [])],
            { IsStatic: true, Name: "Of" } => Read(Argument(call, "chains")!, scope),
            { IsStatic: true, Name: "Required" } => [.. Read(Argument(call, "chain")!, scope).Select(AllRequired)],
            { IsStatic: true, Name: "Extra" } => [.. Read(Argument(call, "providers")!, scope).Select(inner => SeenChain.Empty.With(_items.Extra(call, inner.Entries)))],
            { IsStatic: true, Name: "Replace" or "InsertBefore" or "InsertAfter" or "Remove" } => Edit(call, scope),
            _ => throw new CannotBeSeen($"{call.TargetMethod.Name} makes it at run time"),
        };

    private IReadOnlyList<SeenChain> Then(IInvocationOperation call, CallScope scope)
    {
        var next = Read(Argument(call, "next")!, scope);
        return Limited([.. Read(call.Instance!, scope).SelectMany(chain => next.Select(chain.Then))]);
    }

    private IReadOnlyList<SeenChain> Add(IInvocationOperation call, CallScope scope, ChainItem<ITypeSymbol> item)
    {
        var placed = item with { Name = (string?)Constant(call, "name", scope), Place = ItemReader.PlaceOf(call) };
        return [.. Read(call.Instance!, scope).Select(chain => chain.With(placed with { ChainName = chain.Name }))];
    }

    private IReadOnlyList<SeenChain> Last(IInvocationOperation call, CallScope scope, Func<ChainItem<ITypeSymbol>, ChainItem<ITypeSymbol>> change)
        => [.. Read(call.Instance!, scope).Select(chain => chain.Entries.Count > 0 && chain.Entries[chain.Entries.Count - 1] is ChainItem<ITypeSymbol> item
            ? chain with { Entries = [.. chain.Entries.Take(chain.Entries.Count - 1), change(item)] }
            : throw new CannotBeSeen($"{call.TargetMethod.Name} follows no provider"))];

    private static SeenChain AllRequired(SeenChain chain)
        => chain with { Entries = [.. chain.Entries.Select(entry => entry is ChainItem<ITypeSymbol> item ? item with { Presence = Presence.Required } : entry)] };

    private IReadOnlyList<SeenChain> Edit(IInvocationOperation call, CallScope scope)
    {
        var edit = new ChainEdit<ITypeSymbol>
        {
            Kind = (EditKind)Enum.Parse(typeof(EditKind), call.TargetMethod.Name),
            Target = (string?)Constant(call, "name", scope) ?? throw new CannotBeSeen("a name is null"),
            Place = ItemReader.PlaceOf(call),
        };
        IReadOnlyList<SeenChain> contents = Argument(call, "content") is { } content ? Read(content, scope)
            : Argument(call, "provider") is not null ? [SeenChain.Empty.With(_items.Provide(call, "provider") with { Place = edit.Place })]
            : [SeenChain.Empty];
        return [.. contents.Select(each => SeenChain.Empty.With(edit with { Content = each.Entries }))];
    }

    private IReadOnlyList<SeenChain> Matrix(IInvocationOperation call, CallScope scope)
    {
        if (call.TargetMethod.Name == "ToChain")
        {
            return Read(call.Instance!, scope);
        }

        if (Argument(call, "cells") is not IArrayCreationOperation array || (array.Initializer is null && array.DimensionSizes[0].ConstantValue.Value is not 0))
        {
            throw new CannotBeSeen("the cells of a matrix are made at run time");
        }

        return [SeenChain.Empty.With(new ChainMatrix<ITypeSymbol> { Cells = array.Initializer is { } initializer ? [.. initializer.ElementValues.Select(cell => Cell(cell, scope))] : [] })];
    }

    private MatrixCell<ITypeSymbol> Cell(IOperation cell, CallScope scope)
    {
        while (cell is IConversionOperation conversion)
        {
            cell = conversion.Operand;
        }

        return cell is ITupleOperation { Elements: { Length: 2 } elements } && elements[0].ConstantValue.Value is string name && Read(elements[1], scope) is { Count: 1 } chains
            ? new(name, chains[0].Entries)
            : throw new CannotBeSeen("the cells of a matrix are made at run time");
    }

    private static IOperation? Argument(IInvocationOperation call, string name) => call.Arguments.FirstOrDefault(argument => argument.Parameter?.Name == name)?.Value;

    private static object? Constant(IInvocationOperation call, string name, CallScope scope)
    {
        var value = Argument(call, name);
        while (value is IConversionOperation { ConstantValue.HasValue: false } conversion)
        {
            value = conversion.Operand;
        }

        if (value is IParameterReferenceOperation parameter && scope.Find(parameter.Parameter) is var (given, _))
        {
            value = given;
        }

        return value?.ConstantValue is { HasValue: true } constant ? constant.Value : throw new CannotBeSeen($"the {name} given to {call.TargetMethod.Name} is not constant");
    }
}
