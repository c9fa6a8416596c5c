using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TestKit.Generators.Reading.Chains.Calls;
using TestKit.Generators.Reading.Chains.Descriptions;
using TestKit.Injection.Planning;

namespace TestKit.Generators.Reading.Chains;

/// <summary>Builds chains from the expressions that make them. A conditional gives several.</summary>
internal sealed class ChainReader
{
    private const int MostAlternatives = 32;

    private readonly ChainSymbols _known;
    private readonly FluentReader _fluent;
    private readonly Sources _sources;
    private readonly HashSet<ISymbol> _open = new(SymbolEqualityComparer.Default);
    private readonly CancellationToken _cancellation;

    public ChainReader(ChainSymbols known, CancellationToken cancellation)
    {
        _known = known;
        _cancellation = cancellation;
        _sources = new(known, cancellation);
        _fluent = new(known, Read);
    }

    /// <exception cref="CannotBeSeen">Something of the chain is known at run time only.</exception>
    public IReadOnlyList<SeenChain> Read(IOperation operation, CallScope scope)
    {
        _cancellation.ThrowIfCancellationRequested();
        return operation switch
        {
            IConversionOperation conversion when conversion.OperatorMethod is null || _known.IsMatrix(conversion.OperatorMethod.ContainingType) => Read(conversion.Operand, scope),
            IArgumentOperation argument => Read(argument.Value, scope),
            IParenthesizedOperation parenthesized => Read(parenthesized.Operand, scope),
            ICollectionExpressionOperation list => Joined(list.Elements, scope),
            IArrayCreationOperation { Initializer: { } initializer } => Joined(initializer.ElementValues, scope),
            ISpreadOperation spread => Read(spread.Operand, scope),
            IConditionalOperation { WhenFalse: { } otherwise } choice => Limited([.. Read(choice.WhenTrue, scope), .. Read(otherwise, scope)]),
            ISwitchExpressionOperation choice => Limited([.. choice.Arms.SelectMany(arm => Read(arm.Value, scope))]),
            IThrowOperation => [],
            IPropertyReferenceOperation { Property: var property } when _known.IsChain(property.ContainingType) => [SeenChain.Empty],
            IFieldReferenceOperation field => Member(field.Field),
            IPropertyReferenceOperation property => Member(property.Property),
            ILocalReferenceOperation local => Read(_sources.OfLocal(local), scope),
            IParameterReferenceOperation parameter => Parameter(parameter.Parameter, scope),
            IInvocationOperation call when _known.IsChain(call.TargetMethod.ContainingType) => _fluent.Read(call, scope),
            IInvocationOperation call when _known.IsMatrix(call.TargetMethod.ContainingType) => Matrix(call, scope),
            IInvocationOperation call => Function(call, scope),
            _ => throw new CannotBeSeen("a part of it is made at run time"),
        };
    }

    /// <summary>The chains that a field or property is; read once for the whole compilation.</summary>
    public IReadOnlyList<SeenChain> Member(ISymbol member)
    {
        if (_known.Members.TryGetValue(member, out var seen))
        {
            return seen;
        }

        if (!_open.Add(member))
        {
            throw new CannotBeSeen("it is made of fields that refer to one another");
        }

        seen = _sources.IsHere(member) ? Read(_sources.Of(member), CallScope.Outermost) : Described(member).Chains;
        _open.Remove(member);
        _known.Members[member] = seen;
        return seen;
    }

    /// <summary>The chains of a call of a method of another assembly: those of its description, with what the call gives.</summary>
    public IReadOnlyList<SeenChain> Filled(Description described, IInvocationOperation call, CallScope scope)
        => Limited([.. new ParameterFilling(call, argument => Read(argument, scope)).Fill(described.Chains)]);

    private Description Described(ISymbol member) => _known.Descriptions.Of(member) ?? throw new CannotBeSeen($"'{member.Name}' is in another assembly, which does not describe it");

    private IReadOnlyList<SeenChain> Function(IInvocationOperation call, CallScope scope)
        => _sources.IsHere(call.TargetMethod.OriginalDefinition)
            ? Read(_sources.Of(call.TargetMethod.OriginalDefinition), scope.Of(call))
            : Filled(Described(call.TargetMethod.OriginalDefinition), call, scope);

    private IReadOnlyList<SeenChain> Parameter(IParameterSymbol parameter, CallScope scope)
        => scope.Find(parameter) is var (value, outer) ? Read(value, outer)
            : SymbolEqualityComparer.Default.Equals(parameter.ContainingSymbol, scope.Described) ? [SeenChain.Of(new ParameterEntry(parameter.Ordinal))]
            : throw new CannotBeSeen($"'{parameter.Name}' is a parameter");

    private IReadOnlyList<SeenChain> Joined(IEnumerable<IOperation> parts, CallScope scope)
    {
        List<ChainBuilder> joined = [new(SeenChain.Empty)];
        foreach (var part in parts)
        {
            joined = FluentReader.Then(joined, Read(part, scope));
        }

        return [.. joined.Select(builder => builder.Build())];
    }

    public static IReadOnlyList<SeenChain> Limited(IReadOnlyList<SeenChain> alternatives)
        => alternatives.Count > MostAlternatives ? throw new CannotBeSeen($"it has more than {MostAlternatives} alternatives") : alternatives;

    private IReadOnlyList<SeenChain> Matrix(IInvocationOperation call, CallScope scope)
    {
        if (call.TargetMethod.Name == "ToChain")
        {
            return Read(call.Instance!, scope);
        }

        if (call.Argument("cells") is not IArrayCreationOperation array || (array.Initializer is null && array.DimensionSizes[0].ConstantValue.Value is not 0))
        {
            throw new CannotBeSeen("the cells of a matrix are made at run time");
        }

        return [SeenChain.Of(new ChainMatrix<ITypeSymbol> { Cells = array.Initializer is { } initializer ? [.. initializer.ElementValues.Select(cell => Cell(cell, scope))] : [] })];
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
}
