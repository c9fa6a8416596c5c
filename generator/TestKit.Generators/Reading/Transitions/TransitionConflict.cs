using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using TestKit.Generators.Naming;
using TestKit.Generators.Reading.Members;
using TestKit.Generators.Reading.Requests;

namespace TestKit.Generators.Reading.Transitions;

/// <summary>Methods of one interface that move different things: a double has one log, of one type of key and one of state.</summary>
/// <param name="First">The method whose types the log has.</param>
/// <param name="Others">The methods that do not fit into it.</param>
internal sealed record TransitionConflict(IMethodSymbol First, IReadOnlyList<IMethodSymbol> Others)
{
    public static TransitionConflict? In(INamedTypeSymbol type)
    {
        var moving = SlotCollector.AllSlots(type).OfType<IMethodSymbol>().Select(Read).Where(read => read is not null).Select(read => read!.Value).ToList();
        var others = moving.Skip(1).Where(read => !Same(read.Key, moving[0].Key) || !Same(read.State, moving[0].State)).Select(read => read.Method).ToList();
        return others.Count == 0 ? null : new(moving[0].Method, others);
    }

    private static (IMethodSymbol Method, ITypeSymbol Key, ITypeSymbol State)? Read(IMethodSymbol method)
        => SymbolText.Attribute(method, KnownNames.RecordsTransition) is { } attribute && TransitionReader.Read(method, attribute).Transition is { } found
            ? (method, TypeOf(method, found.Key), TypeOf(method, found.From))
            : null;

    private static ITypeSymbol TypeOf(IMethodSymbol method, string parameter)
        => method.Parameters.First(each => Identifier.Escape(each.Name) == parameter).Type;

    private static bool Same(ISymbol left, ISymbol right) => SymbolEqualityComparer.Default.Equals(left, right);
}
