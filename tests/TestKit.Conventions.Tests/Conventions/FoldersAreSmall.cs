using System.Collections.Generic;
using System.Linq;

namespace TestKit.Conventions.Tests;

/// <summary>A folder holds 15 source files at most, then it is split by concept.</summary>
internal sealed class FoldersAreSmall : Convention
{
    private const int Most = 15;

    /// <summary>Folders that are beyond the limit and still to be split: they may not grow, and a line that is needed no more must go.</summary>
    private static readonly Dictionary<string, int> s_toSplit = new()
    {
        ["generator/TestKit.Generators/Model"] = 21,
        ["generator/TestKit.Generators/Reading"] = 26,
        ["runtime/TestKit.Runtime/Generated"] = 19,
    };

    public override IEnumerable<string> Violations(IReadOnlyList<SourceFile> files)
    {
        foreach (var folder in files.Where(file => file.IsCSharp && !file.IsAccepted).GroupBy(file => file.Folder))
        {
            var count = folder.Count();
            var listed = s_toSplit.TryGetValue(folder.Key, out var known);
            if (count > (listed ? known : Most))
            {
                yield return $"{folder.Key}: {count} files, at most {(listed ? known : Most)}";
            }
            else if (listed && count < known)
            {
                yield return $"{folder.Key}: {count} files now, so its allowance of {known} in {nameof(FoldersAreSmall)} is to be {(count > Most ? "lowered" : "removed")}";
            }
        }
    }
}
