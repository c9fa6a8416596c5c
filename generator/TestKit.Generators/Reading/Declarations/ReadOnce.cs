using System;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace TestKit.Generators.Reading.Declarations;

/// <summary>What was read of sources that are the same objects, which stays true as long as nothing that it hangs on declares something else.</summary>
/// <param name="versions">Tell what an edit leaves as it was.</param>
/// <param name="hangsOnAll">Whether what was read may hang on any declaration of the project, and not only on what the names in its file lead to.</param>
internal sealed class ReadOnce<T>(DeclarationVersions versions, Func<T, bool> hangsOnAll)
{
    private readonly ConditionalWeakTable<object, Slot> _slots = new();

    /// <param name="source">What is read: a node, which belongs to one state of its file, or what is no part of the project.</param>
    /// <param name="compilation">Where it is read.</param>
    /// <param name="read">Reads it; what it throws is not kept.</param>
    public T Get(object source, Compilation compilation, Func<T> read)
    {
        var slot = _slots.GetOrCreateValue(source);
        var version = versions.Of(compilation);
        if (slot.Known is not { } known || !Holds(known, version, (source as SyntaxNode)?.SyntaxTree))
        {
            var value = read();
            slot.Known = known = new(version, value, hangsOnAll(value));
        }

        return known.Value;
    }

    private bool Holds(Reading known, DeclarationVersion version, SyntaxTree? file)
        => known.Version == version || (!known.HangsOnAll && versions.AreSame(known.Version, version, file));

    private sealed class Slot
    {
        public Reading? Known { get; set; }
    }

    private sealed class Reading(DeclarationVersion version, T value, bool hangsOnAll)
    {
        public DeclarationVersion Version { get; } = version;

        public T Value { get; } = value;

        public bool HangsOnAll { get; } = hangsOnAll;
    }
}
