using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace TestKit.Analyzers.Tests.TK3000;

/// <summary>A method of a corpus.</summary>
/// <param name="Name">File and method.</param>
/// <param name="Marks">The lines that are marked, with the rule that is to report there.</param>
/// <param name="Reported">What the rules and the compiler said.</param>
internal sealed record Shape(string Name, IReadOnlyList<(int Line, string Rule)> Marks, IReadOnlyList<Diagnostic> Reported)
{
    public bool IsWrong => Marks.Count > 0;

    public bool IsReported => Reported.Count > 0;

    public bool IsRight => Marks.Order().SequenceEqual(Reported.Select(diagnostic => (diagnostic.Location.GetLineSpan().StartLinePosition.Line, diagnostic.Id)).Order());
}
