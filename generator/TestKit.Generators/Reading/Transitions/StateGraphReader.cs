using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using TestKit.Generators.Model;
using TestKit.Generators.Naming;
using TestKit.Generators.Reading.Requests;

namespace TestKit.Generators.Reading.Transitions;

/// <summary>Reads which states may follow which from the members of an enum.</summary>
internal static class StateGraphReader
{
    public static EquatableArray<EquatableArray<string>> Read(ITypeSymbol states)
    {
        if (states is not INamedTypeSymbol { TypeKind: TypeKind.Enum })
        {
            return default;
        }

        var type = SymbolText.Of(states);
        var graph = new List<EquatableArray<string>>();
        foreach (var state in states.GetMembers().OfType<IFieldSymbol>())
        {
            if (SymbolText.Attribute(state, KnownNames.AllowedTransitions) is { ConstructorArguments.Length: 1 } attribute
                && attribute.ConstructorArguments[0] is { Kind: TypedConstantKind.Array, IsNull: false } exits)
            {
                graph.Add(new([$"{type}.{Identifier.Escape(state.Name)}", .. exits.Values.Where(exit => IsState(exit, states)).Select(exit => $"({type})({exit.Value})")]));
            }
        }

        return new([.. graph]);
    }

    /// <summary>A value of another type can follow nothing.</summary>
    private static bool IsState(TypedConstant exit, ITypeSymbol states) => SymbolEqualityComparer.Default.Equals(exit.Type, states);
}
