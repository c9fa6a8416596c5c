using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace TestKit.Analyzers.TK2000;

/// <summary>The graph that the members of an enum declare.</summary>
internal static class StateGraphs
{
    private const string Attribute = "AllowedTransitionsAttribute";

    /// <summary>The edges by the values of the states, as the runtime reads them; null where none are declared.</summary>
    public static HashSet<(object From, object To)>? Of(ITypeSymbol state)
    {
        if (state is not INamedTypeSymbol { TypeKind: TypeKind.Enum })
        {
            return null;
        }

        var declared = state.GetMembers().OfType<IFieldSymbol>()
            .Where(member => member.HasConstantValue)
            .SelectMany(member => member.GetAttributes().Where(IsOurs).Select(attribute => (From: member.ConstantValue!, attribute)))
            .ToList();
        return declared.Count == 0 ? null : [.. declared.SelectMany(each => Targets(each.attribute).Select(to => (each.From, to)))];
    }

    private static bool IsOurs(AttributeData attribute) => attribute.AttributeClass is { Name: Attribute, ContainingNamespace.Name: "TestKit" };

    private static IEnumerable<object> Targets(AttributeData attribute)
        => attribute.ConstructorArguments
            .SelectMany(argument => argument.Kind == TypedConstantKind.Array && !argument.IsNull ? argument.Values : [argument])
            .Where(value => value.Kind is TypedConstantKind.Enum or TypedConstantKind.Primitive)
            .Select(value => value.Value)
            .OfType<object>();
}
