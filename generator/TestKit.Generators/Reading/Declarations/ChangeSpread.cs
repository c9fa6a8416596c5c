using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace TestKit.Generators.Reading.Declarations;

/// <summary>Finds what a change of declarations touches: the files that mention a changed name, those that mention a name which one of these declares, and so on.</summary>
internal sealed class ChangeSpread
{
    /// <summary>Where types are looked up that nobody mentions: by the compiler, for what the language has a syntax for, and by name.</summary>
    private static readonly string[] KnownNamespaces = ["System", "TestKit"];

    private readonly List<FileNames> _gone;
    private readonly List<FileNames> _came;
    private readonly (FileState State, FileNames Names)[] _files;
    private readonly HashSet<int> _changed;

    /// <param name="states">What is known of the files.</param>
    /// <param name="files">Those of the project after the change.</param>
    /// <param name="changes">The change.</param>
    public ChangeSpread(FileStates states, ImmutableArray<SyntaxTree> files, FileChanges changes)
    {
        _gone = [.. changes.Gone.Select(states.NamesOf)];
        _came = [.. changes.Came.Select(states.NamesOf)];
        _files = [.. files.Select(file => (states.Of(file), states.NamesOf(file)))];
        _changed = [.. _gone.Concat(_came).SelectMany(names => names.Declared)];
    }

    /// <summary>Marks the files with a version; those that came have it already. False where the change may touch everything.</summary>
    public bool TryMark(int version)
    {
        if (string.Concat(_gone.Select(names => names.ForAll)) != string.Concat(_came.Select(names => names.ForAll))
            || Differing(names => names.Aliases).Count > 0
            || _gone.Concat(_came).SelectMany(names => names.Namespaces).Intersect(KnownNamespaces).Any())
        {
            return false;
        }

        foreach (var space in Differing(names => names.Namespaces).Where(space => !_files.Any(file => file.State.LastTouched != version && file.Names.Namespaces.Contains(space))))
        {
            var name = space.Substring(space.LastIndexOf('.') + 1);
            if (FileNames.IsAlias(name))
            {
                return false;
            }

            _changed.UnionWith(FileNames.HashesOf(name));
        }

        Spread(version);
        return !_files.Any(file => AnyChanged(file.Names.MentionedForAll));
    }

    private void Spread(int version)
    {
        bool hasGrown;
        do
        {
            hasGrown = false;
            foreach (var (state, names) in _files)
            {
                if (state.LastTouched != version && AnyChanged(names.Mentioned))
                {
                    state.LastTouched = version;
                    _changed.UnionWith(names.Declared);
                    hasGrown = true;
                }
            }
        }
        while (hasGrown);
    }

    private bool AnyChanged(ImmutableArray<int> names)
    {
        foreach (var name in names)
        {
            if (_changed.Contains(name))
            {
                return true;
            }
        }

        return false;
    }

    private HashSet<string> Differing(Func<FileNames, IEnumerable<string>> select)
    {
        var differing = new HashSet<string>(_gone.SelectMany(select));
        differing.SymmetricExceptWith(_came.SelectMany(select));
        return differing;
    }
}
