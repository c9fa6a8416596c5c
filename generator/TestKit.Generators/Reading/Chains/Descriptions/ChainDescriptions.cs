using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace TestKit.Generators.Reading.Chains.Descriptions;

/// <summary>What referenced assemblies say of their chains: the attributes that the generator added to them.</summary>
internal sealed class ChainDescriptions(Compilation compilation)
{
    public const string Attribute = "DescribedChainAttribute";

    private readonly ConcurrentDictionary<IAssemblySymbol, IReadOnlyDictionary<string, IReadOnlyList<string>>> _assemblies = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, Description?> _read = new(SymbolEqualityComparer.Default);

    /// <summary>What the assembly of the member says of it; null where it says nothing.</summary>
    /// <exception cref="CannotBeSeen">It speaks of a type that this compilation does not know, or in a form that it does not know.</exception>
    public Description? Of(ISymbol member)
        => _read.GetOrAdd(member, _ => member.ContainingAssembly is { } assembly && member.GetDocumentationCommentId() is { } id && _assemblies.GetOrAdd(assembly, AllOf).TryGetValue(id, out var words)
            ? new DescriptionReader(words, compilation, member).Read()
            : null);

    private static Dictionary<string, IReadOnlyList<string>> AllOf(IAssemblySymbol assembly)
    {
        var all = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        foreach (var attribute in assembly.GetAttributes().Where(each => each.AttributeClass?.Name == Attribute && each.AttributeClass.ContainingNamespace.ToDisplayString() == "TestKit.Generated"))
        {
            if (attribute.ConstructorArguments is { Length: 2 } arguments && arguments[0].Value is string member && arguments[1] is { Kind: TypedConstantKind.Array, IsNull: false })
            {
                all[member] = [.. arguments[1].Values.Select(word => word.Value as string ?? "")];
            }
        }

        return all;
    }
}
