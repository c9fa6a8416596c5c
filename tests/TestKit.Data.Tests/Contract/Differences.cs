using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using TestKit.Generators.Tests.Snapshots;
using Xunit;

namespace TestKit.Data.Tests.Contract;

/// <summary>The differences between Npgsql and the fake, held in a reviewed file whose first lines, after a #, explain them: a new one fails, and so does one that is gone.</summary>
internal static class Differences
{
    public static void Verify(string name, IReadOnlyList<Comparison> outcomes, [CallerFilePath] string test = "")
    {
        var verified = Path.Combine(Verifier.FolderOf(test), $"{name}.verified.txt");
        var explanations = File.Exists(verified) ? File.ReadLines(verified).Where(line => line.StartsWith('#')).Select(line => $"{line}\n") : [];
        var received = string.Concat(explanations.Concat(Lines(outcomes)));
        if (Environment.GetEnvironmentVariable(Verifier.AcceptVariable) == "1")
        {
            File.WriteAllText(verified, received);
        }

        if (Environment.GetEnvironmentVariable("TESTKIT_OUTCOMES") is { } folder)
        {
            File.WriteAllLines(Path.Combine(folder, $"{name}.txt"), outcomes.Select(outcome => $"{outcome.Case} | {outcome.Probe} | {outcome.Real}"));
        }

        Assert.NotEmpty(outcomes);
        Assert.Equal(File.Exists(verified) ? File.ReadAllText(verified) : "", received);
    }

    private static IEnumerable<string> Lines(IReadOnlyList<Comparison> outcomes)
    {
        yield return $"{outcomes.Count} outcomes\n";
        foreach (var outcome in outcomes.Where(outcome => outcome.Real != outcome.Fake))
        {
            yield return $"{outcome.Case} | {outcome.Probe} | Npgsql {outcome.Real} | fake {outcome.Fake}\n";
        }
    }
}
