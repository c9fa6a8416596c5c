using System;
using System.Collections.Generic;
using System.Linq;

namespace TestKit.Conventions.Tests;

/// <summary>No folder has a name that anything would fit into.</summary>
internal sealed class FoldersAreNamedByConcept : Convention
{
    private static readonly string[] s_drawers = ["Utils", "Util", "Utilities", "Helpers", "Helper", "Common", "Shared", "Misc"];

    public override IEnumerable<string> Violations(IReadOnlyList<SourceFile> files)
        => files.Select(file => file.Folder)
            .Distinct()
            .Where(folder => folder.Split('/').Any(part => s_drawers.Contains(part, StringComparer.OrdinalIgnoreCase)))
            .Select(folder => $"{folder}: name the concept");
}
