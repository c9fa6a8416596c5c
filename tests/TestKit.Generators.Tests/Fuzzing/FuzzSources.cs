using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using TestKit.Generators.Tests.Shapes;

namespace TestKit.Generators.Tests.Fuzzing;

/// <summary>Interfaces of hard shapes, whether they can be doubled or not; each asks for its double.</summary>
internal static partial class FuzzSources
{
    public static IReadOnlyList<Shape> All { get; } =
    [
        .. File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "interface-shapes.txt"))
            .Split("\n\n")
            .Select(paragraph => paragraph.Trim())
            .Where(paragraph => paragraph.StartsWith("// N", StringComparison.Ordinal))
            .Select(paragraph => new Shape(paragraph[3..(paragraph.IndexOf(']', StringComparison.Ordinal) + 1)], Declaration().Replace(paragraph, "[GenerateTestDouble] $0"))),
    ];

    [GeneratedRegex("(public|internal|private) (unsafe |partial )*interface ")]
    private static partial Regex Declaration();
}
