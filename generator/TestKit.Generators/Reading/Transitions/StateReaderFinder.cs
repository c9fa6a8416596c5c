using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using TestKit.Generators.Model;
using TestKit.Generators.Model.Members;
using TestKit.Generators.Naming;
using TestKit.Generators.Reading.Members;
using TestKit.Generators.Reading.Requests;

namespace TestKit.Generators.Reading.Transitions;

/// <summary>Finds the method through which a test reads the state of what an interface moves.</summary>
internal static class StateReaderFinder
{
    public static StateReaderModel? Find(IEnumerable<ISymbol> slots, TransitionModel transition)
        => Candidates(slots, transition) is { Count: 1 } found ? Read(found[0], transition) : null;

    /// <summary>The methods that could be it: of those marked, if any is. Only if there is just one, it is the one.</summary>
    public static IReadOnlyList<IMethodSymbol> Candidates(IEnumerable<ISymbol> slots, TransitionModel transition)
    {
        var methods = slots.OfType<IMethodSymbol>().Where(method => !method.IsGenericMethod && IsOpen(method)).ToList();
        var marked = methods.Where(method => SymbolText.Attribute(method, KnownNames.ReadsState) is not null).ToList();
        return [.. (marked.Count > 0 ? marked : methods).Where(method => Read(method, transition) is not null)];
    }

    /// <summary>A member of a class that is protected cannot be read by a test.</summary>
    private static bool IsOpen(IMethodSymbol method) => method.DeclaredAccessibility is Accessibility.Public or Accessibility.Internal;

    private static StateReaderModel? Read(IMethodSymbol method, TransitionModel transition)
    {
        if (method.Parameters.Length == 0
            || method.Parameters.Any(parameter => parameter.RefKind != RefKind.None)
            || SymbolText.Of(method.Parameters[0].Type) != transition.KeyType
            || method.Parameters.Skip(1).Any(parameter => !parameter.IsOptional))
        {
            return null;
        }

        var kind = ReturnReader.Kind(method.ReturnType);
        var record = kind is ReturnKind.TaskOfValue or ReturnKind.ValueTaskOfValue ? ((INamedTypeSymbol)method.ReturnType).TypeArguments[0] : method.ReturnType;
        if (kind is ReturnKind.Task or ReturnKind.ValueTask or ReturnKind.Stream || record is not INamedTypeSymbol)
        {
            return null;
        }

        var attribute = SymbolText.Attribute(method, KnownNames.ReadsState);
        var properties = Properties(record).ToList();
        var state = Find(properties, attribute, "State", transition.StateType);
        return state is null
            ? null
            : new(
                SymbolText.Of(method.ContainingType),
                Identifier.Escape(method.Name),
                transition.KeyType,
                transition.StateType,
                state,
                LastError(properties, attribute),
                kind,
                method.Parameters.Length > 1 && ParameterReader.IsToken(method.Parameters[1].Type));
    }

    private static string? Find(List<IPropertySymbol> properties, AttributeData? attribute, string role, string type)
    {
        var name = attribute is null ? null : SymbolText.Argument(attribute, role) as string;
        var found = properties.Where(property => name is null ? SymbolText.Of(property.Type) == type : property.Name == name).ToList();
        return found.Count == 1 ? Identifier.Escape(found[0].Name) : null;
    }

    private static string? LastError(List<IPropertySymbol> properties, AttributeData? attribute)
    {
        var name = (attribute is null ? null : SymbolText.Argument(attribute, "LastError") as string) ?? "LastError";
        return properties.Any(property => property.Name == name && property.Type.SpecialType == SpecialType.System_String)
            ? Identifier.Escape(name)
            : null;
    }

    private static IEnumerable<IPropertySymbol> Properties(ITypeSymbol type)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            foreach (var property in current.GetMembers().OfType<IPropertySymbol>())
            {
                if (property is { IsStatic: false, IsIndexer: false, DeclaredAccessibility: Accessibility.Public, GetMethod: not null, IsOverride: false })
                {
                    yield return property;
                }
            }
        }
    }
}
