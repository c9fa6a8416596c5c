using System;
using System.IO;
using System.Linq;
using Xunit;

namespace TestKit.Generators.Tests.Snapshots;

/// <summary>An accepted text beside the test that prints it.</summary>
/// <param name="Folder">Where it is.</param>
/// <param name="Name">The test's class and method.</param>
/// <param name="Extension">What kind of text it is, without a dot.</param>
internal sealed record Snapshot(string Folder, string Name, string Extension)
{
    public string Verified => Path.Combine(Folder, $"{Name}.verified.{Extension}");

    public string Received => Path.Combine(Folder, $"{Name}.received.{Extension}");

    /// <summary>Fails, and leaves the new text beside the accepted one, unless both are the same.</summary>
    public void Check(string text, bool accept)
    {
        if (accept)
        {
            File.WriteAllText(Verified, text);
        }

        var accepted = File.Exists(Verified) ? File.ReadAllText(Verified).ReplaceLineEndings("\n") : "";
        if (accepted == text)
        {
            File.Delete(Received);
            return;
        }

        File.WriteAllText(Received, text);
        Assert.Fail($"{Path.GetFileName(Received)} is not {Path.GetFileName(Verified)}; the first difference is in {FirstDifference(accepted, text)}\nIs it meant? Run the tests with {Verifier.AcceptVariable}=1.");
    }

    private static string FirstDifference(string accepted, string received)
    {
        var before = accepted.Split('\n');
        var after = received.Split('\n');
        var line = before.Zip(after).TakeWhile(pair => pair.First == pair.Second).Count();
        return $"line {line + 1}:\n  accepted: {before.ElementAtOrDefault(line) ?? "(the end)"}\n  received: {after.ElementAtOrDefault(line) ?? "(the end)"}";
    }
}
