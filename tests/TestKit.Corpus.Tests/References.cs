using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace TestKit.Corpus.Tests;

/// <summary>What this project is compiled against: reference assemblies of the frameworks, packages of exact versions, and the product.</summary>
internal static class References
{
    /// <summary>The product, and what comes with the test tools and with other packages.</summary>
    private static readonly string[] Others = ["TestKit", "xunit", "Microsoft.TestPlatform", "Microsoft.NET.Test", "Microsoft.CodeCoverage", "Newtonsoft", "Humanizer", "System."];

    private static readonly IReadOnlyList<(string Origin, string Assembly, MetadataReference Reference)> Lines =
    [
        .. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "references.txt"))
            .Select(line => line.Split('|'))
            .Select(parts => (parts[0].Length > 0 ? parts[0] : parts[1], Path.GetFileNameWithoutExtension(parts[2]), (MetadataReference)MetadataReference.CreateFromFile(parts[2]))),
    ];

    public static IReadOnlyList<MetadataReference> All { get; } = [.. Lines.Select(line => line.Reference)];

    /// <summary>The frameworks and packages whose types are doubled.</summary>
    public static IEnumerable<string> Origins
        => Lines.Select(line => line.Origin)
            .Where(origin => origin.Length > 0 && !Others.Any(other => origin.StartsWith(other, StringComparison.OrdinalIgnoreCase)))
            .Distinct()
            .Order(StringComparer.Ordinal);

    public static IReadOnlyList<string> AssembliesOf(string origin)
        => [.. Lines.Where(line => line.Origin == origin).Select(line => line.Assembly).Order(StringComparer.Ordinal)];

    public static MetadataReference Of(string assembly) => Lines.Single(line => line.Assembly == assembly).Reference;
}
