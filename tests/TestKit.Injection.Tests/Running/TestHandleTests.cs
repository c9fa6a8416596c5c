using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Xunit;

namespace TestKit.Injection.Tests.Running;

/// <summary>What a test can do with its handle: log, skip, set the environment.</summary>
public sealed class TestHandleTests
{
    private readonly List<string> _lines = [];

    [Fact]
    public async Task Log_NamesTheCallersFileAndLine_AndThePrefix()
    {
        await TestRun.RunAsync(Chain.Empty.LogTo(_lines.Add).WithLogPrefix("app"), (ITest t) => t.Log("hello"));

        Assert.Matches(@"^TestHandleTests\.cs:\d+: app: hello$", Assert.Single(_lines));
    }

    [Fact]
    public async Task Log_ThatIsBuffered_IsWrittenOnlyIfTheTestFails()
    {
        var chain = Chain.Empty.LogTo(_lines.Add).BufferedLog();

        await TestRun.RunAsync(chain, (ITest t) => t.Log("passes"));
        await Assert.ThrowsAnyAsync<Exception>(() => TestRun.RunAsync(chain, (ITest t) => t.Skip("not here")));
        Assert.Empty(_lines);

        await Assert.ThrowsAsync<FormatException>(() => TestRun.RunAsync(chain, (ITest t) =>
        {
            t.Log("fails");
            Assert.Empty(_lines);
            throw new FormatException();
        }));
        Assert.EndsWith("fails", Assert.Single(_lines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Skip_InAProvider_EndsTheTestAsSkipped()
    {
        var failed = true;
        var chain = Chain.Empty.Provide(int (ITest t) =>
        {
            t.OnCleanup(() => failed = t.Failed);
            t.Skip("no server");
            return 1;
        }).LogTo(_lines.Add);

        var skip = await Assert.ThrowsAsync<TestSkippedException>(() => TestRun.RunAsync(chain, (int i) => { }));

        Assert.Equal("The test was skipped: no server", skip.Message);
        Assert.Equal("no server", skip.Reason);
        Assert.False(failed);
    }

    [Fact]
    public async Task SetEnvironment_HoldsUntilTheEndOfTheTest()
    {
        const string Variable = "TESTKIT_INJECTION_TESTS";
        await TestRun.RunAsync(Chain.Empty, (ITest t) =>
        {
            t.SetEnvironment(Variable, "1");
            t.SetEnvironment(Variable, "2");
            Assert.Equal("2", Environment.GetEnvironmentVariable(Variable));
        });

        Assert.Null(Environment.GetEnvironmentVariable(Variable));
    }

    [Fact]
    public async Task SetEnvironment_InAParallelCell_IsRefused()
    {
        var failure = await Assert.ThrowsAsync<MatrixFailedException>(() => TestRun.RunMatrixAsync(
            Matrix.Of(("a", Chain.Empty)), (ITest t) => t.SetEnvironment("TESTKIT_INJECTION_TESTS", "1"), maxParallel: 2));

        Assert.Contains("[a] runs in parallel with other cells, which would see the environment variable TESTKIT_INJECTION_TESTS too: run the matrix without maxParallel.", failure.Message, StringComparison.Ordinal);
    }
}
