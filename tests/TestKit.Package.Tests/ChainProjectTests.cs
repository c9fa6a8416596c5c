using System;
using System.IO;
using System.Linq;
using Xunit;

namespace TestKit.Package.Tests;

/// <summary>Injection chains of a project, in the tests of another one, both with the packages.</summary>
[Collection(PackedPackagesCollection.Name)]
public sealed class ChainProjectTests(PackedPackages packages) : IDisposable
{
    private readonly FreshProject _project = new(packages);

    public void Dispose() => _project.Dispose();

    [Theory]
    [InlineData("XUNIT_V2")]
    [InlineData("XUNIT_V3")]
    [InlineData("NUNIT")]
    [InlineData("MSTEST")]
    public void Chain_OfAReferencedProject_RunsInEveryFramework(string framework)
    {
        var run = _project.Run("test", "ChainTests", $"-p:Framework={framework}", "--logger", "trx;LogFileName=results.trx", "--results-directory", _project.File("results"));

        run.ShouldSucceed();
        var results = TestResult.Read(_project.File("results", "results.trx"));
        Assert.Equal(
            ["Chain_OfAnotherProject_MakesWhatTheTestTakes: Passed", "Default_OfAnotherProject_IsOverridden: Passed", "Matrix_RunsEachCell: Passed"],
            results.Select(result => $"{result.Test}: {result.Outcome}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Chain_ThatLacksAProviderInAReferencedProject_IsABuildErrorWithTheWholePath()
    {
        var run = _project.Run("build", "ChainTests", "-p:Framework=XUNIT_V2", "-p:Broken=true");

        Assert.NotEqual(0, run.ExitCode);
        Assert.Contains(
            "error TK4001: The chain cannot run: the test needs Orders ← made by 'orders' of 'shop' (OrdersChain.cs:8) ← needs Db ← made by Provide of 'storage' (StorageChain.cs:12) "
                + "← needs Dsn ← made by 'dsn' of 'storage' (StorageChain.cs:11) ← needs Settings, which nothing provides",
            run.Output,
            StringComparison.Ordinal);
        Assert.Contains("BrokenTests.cs(9,", run.Output, StringComparison.Ordinal);
        Assert.Equal(1, run.Output.Split('\n').Where(line => line.Contains(": error ", StringComparison.Ordinal)).Distinct().Count(line => line.Contains("TK4001", StringComparison.Ordinal)));
    }

    [Fact]
    public void ChainAndStaticBodies_OfATrimmedProgram_RunWithoutWarning()
    {
        var published = _project.File("published");
        _project.Run("publish", "Trimmed", "--output", published).ShouldSucceed();

        var run = Dotnet.RunProgram(published, Path.Combine(published, OperatingSystem.IsWindows() ? "Trimmed.exe" : "Trimmed"));

        run.ShouldSucceed();
        Assert.Equal(
            ["5 and 1 EUR", "Port=1 and Port=3, of 7 items", "StorageChain.cs:15: closed", "StorageChain.cs:15: closed", "Port=2 and Port=3, of 7 items", "StorageChain.cs:15: closed", "StorageChain.cs:15: closed"],
            run.Output.Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries));
    }
}
