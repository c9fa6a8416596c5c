using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using TestKit.Generators.Reading.Classes;

namespace TestKit.Generators.Reading;

/// <summary>Assemblies that a compilation refers to under an <c>extern alias</c> alone: <c>global::</c> does not lead to their types.</summary>
internal static class AliasedReferences
{
    private static readonly ConditionalWeakTable<IAssemblySymbol, Dictionary<IAssemblySymbol, string>> Known = new();

    /// <summary>The alias without which code of the assembly cannot name the symbol; null where <c>global::</c> does.</summary>
    public static string? AliasOf(ISymbol symbol, IAssemblySymbol assembly)
        => symbol.ContainingAssembly is { } owner && Known.GetValue(assembly, Find) is { Count: > 0 } aliased && aliased.TryGetValue(owner, out var alias) ? alias : null;

    /// <summary>Why the type cannot be named, or one that it inherits, as the rest of a sentence; null when all can.</summary>
    public static string? ReasonAgainst(INamedTypeSymbol type, IAssemblySymbol assembly)
        => OverridableMembers.Chain(type).Concat(type.AllInterfaces)
            .Select(each => AliasOf(each, assembly) is { } alias ? $"{(SymbolEqualityComparer.Default.Equals(each, type) ? "it" : $"the {each.Name} that it inherits")} is {Behind(alias)}" : null)
            .FirstOrDefault(reason => reason is not null);

    /// <summary>Where a type is, and what can be done.</summary>
    public static string Behind(string alias) => $"in an assembly that is referenced under the alias {alias} alone, which generated code does not know; add global to the Aliases of the reference";

    private static Dictionary<IAssemblySymbol, string> Find(IAssemblySymbol assembly)
    {
        var found = new Dictionary<IAssemblySymbol, string>(SymbolEqualityComparer.Default);
        if (assembly is not ISourceAssemblySymbol { Compilation: var compilation })
        {
            return found;
        }

        foreach (var reference in compilation.References.Where(reference => !reference.Properties.Aliases.IsDefaultOrEmpty))
        {
            if (!reference.Properties.Aliases.Contains(MetadataReferenceProperties.GlobalAlias) && compilation.GetAssemblyOrModuleSymbol(reference) is IAssemblySymbol owner)
            {
                found[owner] = reference.Properties.Aliases[0];
            }
        }

        return found;
    }
}
