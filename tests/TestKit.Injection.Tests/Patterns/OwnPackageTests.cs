#pragma warning disable TK4001 // A chain that lacks something is what one of these tests is about.
using System;
using System.Threading.Tasks;
using Xunit;
using Run = TestKit.Injection.TestRun;
using T = TestKit.Injection.ITest;

namespace TestKit.Injection.Tests.Patterns;

/// <summary>A project's own words for what its tests use: aliases, which can be global, and runners with the standard chain in front.</summary>
public sealed class OwnPackageTests
{
    [Fact]
    public Task Test_OfAProject_UsesTheProjectsWords()
        => IntegrationTest.RunAsync([App.OverrideDsn("Host=own")], async (Db db, T t) =>
        {
            await Task.Yield();
            t.Log(db.Dsn);
            Assert.Equal("Host=own", db.Dsn);
        });

    [Fact]
    public Task Alias_OfTheRunner_RunsChains() => Run.RunAsync(App.Database, (Db db, T t) => Assert.True(db.IsOpen));

    [Fact]
    public async Task Runner_OfAProject_ReportsWhatItsChainLacks()
        => Assert.Contains(
            "the test needs TypeB, which nothing provides",
            (await Assert.ThrowsAsync<InvalidChainException>(() => IntegrationTest.RunAsync(Chain.Empty, (Db db, TypeB b) => Task.CompletedTask))).Message,
            StringComparison.Ordinal);
}
