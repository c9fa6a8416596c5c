using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using TestKit.Generators.Model;
using TestKit.Generators.Model.Members;
using TestKit.Generators.Naming;
using TestKit.Generators.Reading.Members;

namespace TestKit.Generators.Reading.Transitions;

/// <summary>Finds key, from and to among the parameters of a method marked to record transitions.</summary>
internal static class TransitionReader
{
    /// <summary>What the method moves, or why that cannot be said: a sentence for a diagnostic.</summary>
    public static (TransitionModel? Transition, string? Problem) Read(IMethodSymbol method, AttributeData attribute)
    {
        if (!SlotCollector.IsOwnSlot(method))
        {
            return (null, "no double implements it");
        }

        if (method.Parameters.FirstOrDefault(MethodReader.NeedsItsOwnSignature) is { } changed)
        {
            return (null, $"it can change its parameter '{changed.Name}', and no transition is recorded of such calls");
        }

        var keyName = SymbolText.Argument(attribute, "Key") as string;
        var fromName = SymbolText.Argument(attribute, "From") as string;
        var toName = SymbolText.Argument(attribute, "To") as string;
        var unknown = new[] { keyName, fromName, toName }.FirstOrDefault(name => name is not null && method.Parameters.All(parameter => parameter.Name != name));
        if (unknown is not null)
        {
            return (null, $"it has no parameter named '{unknown}'");
        }

        var states = States(method, fromName, toName);
        if (states is not var (from, to))
        {
            return (null, "no two parameters of one type are called from and to; name them with From and To");
        }

        if (!SymbolEqualityComparer.Default.Equals(from.Type, to.Type))
        {
            return (null, $"'{from.Name}' and '{to.Name}' are of different types");
        }

        var key = method.Parameters.FirstOrDefault(parameter => keyName is not null
            ? parameter.Name == keyName
            : !Same(parameter, from) && !Same(parameter, to) && !ParameterReader.IsToken(parameter.Type));
        if (key is null)
        {
            return (null, "no parameter is left that could be the key; name it with Key");
        }

        return new[] { key, from }.FirstOrDefault(parameter => !CanBeKept(parameter.Type)) is { } unkept
            ? (null, $"the type of '{unkept.Name}' cannot be the type of a log")
            : (new(Identifier.Escape(key.Name), Identifier.Escape(from.Name), Identifier.Escape(to.Name), SymbolText.Of(key.Type), SymbolText.Of(from.Type)) { Graph = StateGraphReader.Read(from.Type) }, null);
    }

    private static (IParameterSymbol From, IParameterSymbol To)? States(IMethodSymbol method, string? fromName, string? toName)
    {
        var from = Candidates(method, fromName, "from");
        var to = Candidates(method, toName, "to");
        foreach (var first in from)
        {
            foreach (var second in to)
            {
                var matching = fromName is not null || SymbolEqualityComparer.Default.Equals(first.Type, second.Type);
                if (matching && !Same(first, second))
                {
                    return (first, second);
                }
            }
        }

        return null;
    }

    private static List<IParameterSymbol> Candidates(IMethodSymbol method, string? name, string role)
        => name is not null
            ? [.. method.Parameters.Where(parameter => parameter.Name == name)]
            : [.. method.Parameters
                .Where(parameter => parameter.Name.StartsWith(role, StringComparison.OrdinalIgnoreCase) || parameter.Name.EndsWith(role, StringComparison.OrdinalIgnoreCase))
                .OrderByDescending(parameter => string.Equals(parameter.Name, role, StringComparison.OrdinalIgnoreCase))];

    /// <summary>A log outlives the call, and knows no type parameter of the method.</summary>
    public static bool CanBeKept(ITypeSymbol type)
        => type switch
        {
            { IsRefLikeType: true } or ITypeParameterSymbol { TypeParameterKind: TypeParameterKind.Method } => false,
            IArrayTypeSymbol array => CanBeKept(array.ElementType),
            INamedTypeSymbol named => named.TypeArguments.All(CanBeKept),
            _ => true,
        };

    private static bool Same(ISymbol left, ISymbol right) => SymbolEqualityComparer.Default.Equals(left, right);
}
