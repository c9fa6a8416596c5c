using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace TestKit.Generators.Reading.Declarations;

/// <summary>Tells the compilations of a project apart by what they declare, one after the other, as it is edited; and says what an edit leaves as it was.</summary>
internal sealed class DeclarationVersions
{
    private readonly ConditionalWeakTable<Compilation, DeclarationVersion> _known = new();
    private readonly FileStates _files = new();
    private CSharpCompilation? _last;
    private DeclarationVersion _version = new(1);
    private int _lastOfAll;

    /// <summary>The same object for compilations that declare the same.</summary>
    public DeclarationVersion Of(Compilation compilation)
    {
        if (_known.TryGetValue(compilation, out var known))
        {
            return known;
        }

        lock (_known)
        {
            return _known.GetValue(compilation, each => Next((CSharpCompilation)each));
        }
    }

    /// <summary>Whether what was read at one version is the same at another, whichever is the older one.</summary>
    /// <param name="one">The first.</param>
    /// <param name="other">The second.</param>
    /// <param name="file">Where it was read; null for what no source of the project has a part in.</param>
    public bool AreSame(DeclarationVersion one, DeclarationVersion other, SyntaxTree? file)
    {
        var older = one.Number < other.Number ? one.Number : other.Number;
        return one == other || (Volatile.Read(ref _lastOfAll) <= older && (file is null || _files.LastTouched(file) <= older));
    }

    private DeclarationVersion Next(CSharpCompilation compilation)
    {
        if (_last is not null)
        {
            Compare(_last, compilation);
        }

        _last = compilation;
        return _version;
    }

    private void Compare(CSharpCompilation before, CSharpCompilation after)
    {
        var next = new DeclarationVersion(_version.Number + 1);
        if (!DeclarationComparer.AreAlike(before, after) || FileChanges.Between(before.SyntaxTrees, after.SyntaxTrees) is not { AreReordered: false } changes)
        {
            _version = next;
            Volatile.Write(ref _lastOfAll, next.Number);
            return;
        }

        foreach (var (old, replacement) in changes.Kept.Where(pair => !_files.TryReplace(pair.Before, pair.After)))
        {
            changes.Gone.Add(old);
            changes.Came.Add(replacement);
        }

        if (changes.Gone.Count + changes.Came.Count > 0)
        {
            _version = next;
            changes.Came.ForEach(file => _files.Of(file).LastTouched = next.Number);
            if (!new ChangeSpread(_files, after.SyntaxTrees, changes).TryMark(next.Number))
            {
                Volatile.Write(ref _lastOfAll, next.Number);
            }
        }
    }
}
