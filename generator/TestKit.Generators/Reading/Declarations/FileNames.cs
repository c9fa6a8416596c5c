using System;
using System.Collections.Generic;
using System.Collections.Immutable;

namespace TestKit.Generators.Reading.Declarations;

/// <summary>The names by which the declarations of one file hang together with those of others. Most are kept as hashes: two that are taken for one cost a reading too many, and never one too few.</summary>
internal sealed class FileNames
{
    private const string Suffix = "Attribute";

    /// <summary>The types that it declares; those of attributes under both of their names.</summary>
    public ImmutableArray<int> Declared { get; init; } = [];

    /// <summary>The names that stand outside of bodies, and those of its own types, which may have parts in other files.</summary>
    public ImmutableArray<int> Mentioned { get; init; } = [];

    /// <summary>Those of them that hold in all files: of global usings, and the values in attributes of the assembly.</summary>
    public ImmutableArray<int> MentionedForAll { get; init; } = [];

    /// <summary>The namespaces that it declares types in, by their full names, with those around them.</summary>
    public IReadOnlyCollection<string> Namespaces { get; init; } = [];

    /// <summary>The types outside of others, by their full names, that are called as the alias of a double's member would be.</summary>
    public IReadOnlyCollection<string> Aliases { get; init; } = [];

    /// <summary>Its global usings and the attributes of the assembly and the module, as they are written.</summary>
    public string ForAll { get; init; } = "";

    /// <summary>What the name is found by: attributes by two names.</summary>
    public static int[] HashesOf(string declared)
        => declared.Length > Suffix.Length && declared.EndsWith(Suffix, StringComparison.Ordinal)
            ? [Hash(declared), Hash(declared.Substring(0, declared.Length - Suffix.Length))]
            : [Hash(declared)];

    public static int Hash(string name) => StringComparer.Ordinal.GetHashCode(name);

    /// <summary>Whether a member's alias may be called so: <c>GetArgs</c>, or what makes it another name.</summary>
    public static bool IsAlias(string name) => name.TrimEnd('_', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9').EndsWith("Args", StringComparison.Ordinal);
}
