using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace TestKit.Generators.Reading.Declarations;

/// <summary>What differs between the files of a project before and after an edit. A file that declares something else has gone and come.</summary>
internal sealed class FileChanges
{
    private FileChanges()
    {
    }

    public List<SyntaxTree> Gone { get; } = [];

    public List<SyntaxTree> Came { get; } = [];

    /// <summary>Files that declare the same; most of those that are the same objects are left out.</summary>
    public List<(SyntaxTree Before, SyntaxTree After)> Kept { get; } = [];

    /// <summary>Whether files that stayed stand in another order, which parts of types and members follow.</summary>
    public bool AreReordered { get; private set; }

    public static FileChanges Between(ImmutableArray<SyntaxTree> before, ImmutableArray<SyntaxTree> after)
    {
        var (start, end) = (0, 0);
        var shorter = before.Length < after.Length ? before.Length : after.Length;
        while (start < shorter && before[start] == after[start])
        {
            start++;
        }

        while (end < shorter - start && before[before.Length - 1 - end] == after[after.Length - 1 - end])
        {
            end++;
        }

        var changes = new FileChanges();
        changes.Compare(ImmutableArray.Create(before, start, before.Length - start - end), ImmutableArray.Create(after, start, after.Length - start - end));
        return changes;
    }

    private void Compare(ImmutableArray<SyntaxTree> before, ImmutableArray<SyntaxTree> after)
    {
        var places = before.Select((tree, place) => (tree, place)).ToDictionary(each => each.tree, each => each.place);
        var stayed = new HashSet<SyntaxTree>(after.Where(places.ContainsKey));
        var others = before.Where(tree => !stayed.Contains(tree)).GroupBy(tree => tree.FilePath).ToDictionary(same => same.Key, same => new Queue<SyntaxTree>(same));
        var last = -1;
        foreach (var tree in after)
        {
            var counterpart = stayed.Contains(tree) ? tree : others.TryGetValue(tree.FilePath, out var waiting) && waiting.Count > 0 ? waiting.Dequeue() : null;
            if (counterpart is not null && DeclarationComparer.AreSame(counterpart, tree))
            {
                AreReordered |= places[counterpart] < last;
                last = places[counterpart];
                Kept.Add((counterpart, tree));
                continue;
            }

            Came.Add(tree);
            Gone.AddRange(counterpart is null ? [] : [counterpart]);
        }

        Gone.AddRange(others.Values.SelectMany(each => each));
    }
}
