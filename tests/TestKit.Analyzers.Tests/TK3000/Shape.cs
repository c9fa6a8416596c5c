using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace TestKit.Analyzers.Tests.TK3000;

/// <summary>A method of a corpus.</summary>
/// <param name="Name">File and method.</param>
/// <param name="Leaking">The lines that are marked.</param>
/// <param name="Reported">What the rule and the compiler said.</param>
internal sealed record Shape(string Name, IReadOnlyList<int> Leaking, IReadOnlyList<Diagnostic> Reported)
{
    public bool Leaks => Leaking.Count > 0;

    public bool IsReported => Reported.Count > 0;

    public bool IsRight => Leaking.SequenceEqual(Reported.Select(diagnostic => diagnostic.Location.GetLineSpan().StartLinePosition.Line).Order());
}
