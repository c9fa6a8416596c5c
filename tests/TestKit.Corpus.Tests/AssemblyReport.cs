using System.Collections.Generic;
using System.Linq;
using TestKit.Corpus.Tests.Driving;

namespace TestKit.Corpus.Tests;

/// <summary>What became of the public types of one kind in one assembly.</summary>
/// <param name="Assembly">The assembly.</param>
/// <param name="Types">How many types it has.</param>
/// <param name="Doubled">How many doubles were made.</param>
/// <param name="Refused">The types that cannot be doubled, and why.</param>
/// <param name="Failures">What the compiler or the generator complained about.</param>
/// <param name="Drive">The calls of the doubles' members; null where none were made.</param>
internal sealed record AssemblyReport(string Assembly, int Types, int Doubled, IReadOnlyDictionary<string, string> Refused, IReadOnlyList<string> Failures, Drive? Drive)
{
    /// <summary>A line for the assembly, and one for each refused type.</summary>
    public string Text
        => $"{Assembly}: {Types} types, {Doubled} doubled, {Refused.Count} refused\n"
            + (Drive is null ? "" : $"    {Drive.Text}\n")
            + string.Concat(Refused.OrderBy(refusal => refusal.Key, System.StringComparer.Ordinal).Select(refusal => $"    {refusal.Key}: {refusal.Value}\n"));
}
