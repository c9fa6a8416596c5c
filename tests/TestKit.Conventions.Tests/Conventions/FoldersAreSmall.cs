using System.Collections.Generic;
using System.Linq;

namespace TestKit.Conventions.Tests;

/// <summary>A folder holds 15 source files at most, then it is split by concept.</summary>
internal sealed class FoldersAreSmall : Convention
{
    private const int Most = 15;

    public override IEnumerable<string> Violations(IReadOnlyList<SourceFile> files)
        => files.Where(file => file.IsCSharp && !file.IsAccepted)
            .GroupBy(file => file.Folder)
            .Where(folder => folder.Count() > Most)
            .Select(folder => $"{folder.Key}: {folder.Count()} files, at most {Most}");
}
