using System;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace TestKit.Generators.Reading.Declarations;

/// <summary>What was read of sources that are the same objects, which stays true as long as the project declares the same: an edit inside of a body reads nothing again.</summary>
internal sealed class ReadOnce<T>(DeclarationVersions versions)
{
    private readonly ConditionalWeakTable<object, Slot> _slots = new();

    /// <param name="source">What is read: a node, which belongs to one state of its file.</param>
    /// <param name="compilation">Where it is read.</param>
    /// <param name="read">Reads it; what it throws is not kept.</param>
    public T Get(object source, Compilation compilation, Func<T> read)
    {
        var slot = _slots.GetOrCreateValue(source);
        var version = versions.Of(compilation);
        if (slot.Known is not { } known || known.Version != version)
        {
            slot.Known = known = new(version, read());
        }

        return known.Value;
    }

    private sealed class Slot
    {
        public Reading? Known { get; set; }
    }

    private sealed class Reading(object version, T value)
    {
        public object Version { get; } = version;

        public T Value { get; } = value;
    }
}
