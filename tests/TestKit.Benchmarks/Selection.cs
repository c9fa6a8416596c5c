using System;
using System.Collections.Generic;
using System.Linq;

namespace TestKit.Benchmarks;

/// <summary>What the command line asks for.</summary>
/// <param name="Quick">Fewer and shorter iterations.</param>
/// <param name="Parts">The parts to run; empty for all.</param>
/// <param name="Filter">A word that a benchmark's name must contain.</param>
internal sealed record Selection(bool Quick, IReadOnlyList<string> Parts, string? Filter)
{
    public const string Usage = "Usage: [quick] [runtime] [fresh] [rows] [compile] [chains] [rules] [growth] [--filter WORD]";
    private static readonly string[] AllParts = ["runtime", "fresh", "rows", "compile", "chains", "rules", "growth"];

    /// <summary>Null where the command line is not understood.</summary>
    public static Selection? Parse(string[] arguments)
    {
        var words = new List<string>(arguments);
        string? filter = null;
        if (words.IndexOf("--filter") is >= 0 and var at)
        {
            filter = words.ElementAtOrDefault(at + 1);
            words.RemoveRange(at, Math.Min(2, words.Count - at));
            if (filter is null)
            {
                return null;
            }
        }

        var quick = words.Remove("quick");
        return words.TrueForAll(word => AllParts.Contains(word)) ? new(quick, words, filter) : null;
    }

    public bool Runs(string part) => Parts.Count == 0 || Parts.Contains(part);

    public bool Includes(string name) => Filter is null || name.Contains(Filter, StringComparison.OrdinalIgnoreCase);
}
