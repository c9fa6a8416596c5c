using System;
using System.Collections.Generic;
using System.Linq;

namespace TestKit.Injection.Planning;

/// <summary>Finds the name that was probably meant.</summary>
internal static class Spelling
{
    /// <summary>The candidate that needs the fewest changes of one letter, if that are few for its length.</summary>
    public static string? Nearest(string name, IEnumerable<string> candidates)
        => candidates
            .Select(candidate => (Text: candidate, Changes: Changes(name.ToUpperInvariant(), candidate.ToUpperInvariant())))
            .Where(candidate => IsNear(name, candidate.Text, candidate.Changes))
            .OrderBy(candidate => candidate.Changes)
            .ThenBy(candidate => candidate.Text, StringComparer.Ordinal)
            .Select(candidate => candidate.Text)
            .FirstOrDefault();

    private static bool IsNear(string name, string candidate, int changes) => changes <= Math.Max(1, Math.Min(name.Length, candidate.Length) / 4) && changes < name.Length;

    private static int Changes(string from, string to)
    {
        var row = Enumerable.Range(0, to.Length + 1).ToArray();
        for (var i = 1; i <= from.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= to.Length; j++)
            {
                var replaced = diagonal + (from[i - 1] == to[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[to.Length];
    }
}
