using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Xunit;

namespace TestKit.Injection.Tests.Running;

/// <summary>What is disposed, when, and what a failing clean-up means.</summary>
public sealed class CleanupTests
{
    private readonly Journal _journal = new();
    private readonly List<string> _lines = [];

    private Chain TwoResources => Chain.Empty.Value(_journal).Provide((Journal j) => new Second(j, "first")).Provide((Journal j, Second first) => j.Open("second")).LogTo(_lines.Add);

    [Fact]
    public async Task Resources_AreDisposedOnce_InReverse()
    {
        await TestRun.RunAsync(TwoResources.As<IDisposable>(), (Second first, Resource second, IDisposable same) => _journal.Lines.Add("test"));

        Assert.Equal("+first +second test -second -first", _journal.ToString());
    }

    [Fact]
    public async Task Resources_OfAFailedTest_AreDisposedToo()
    {
        await Assert.ThrowsAsync<FormatException>(() => TestRun.RunAsync(TwoResources, (Resource second) => throw new FormatException()));

        Assert.Equal("+first +second -second -first", _journal.ToString());
    }

    [Fact]
    public async Task FailingProvider_PassesItsExceptionThrough_AndSaysWhatWasBuilt()
    {
        var failure = new FormatException("bad");
        var chain = TwoResources.Provide(int (Resource second) => throw failure, name: "bad");

        Assert.Same(failure, await Assert.ThrowsAsync<FormatException>(() => TestRun.RunAsync(chain, (int i) => { })));

        Assert.Equal("+first +second -second -first", _journal.ToString());
        Assert.Matches(@"^'bad' \(CleanupTests\.cs:\d+\) ended the test with FormatException; built before it: Value \(CleanupTests\.cs:\d+\), Provide \(CleanupTests\.cs:\d+\), Provide \(CleanupTests\.cs:\d+\)$", Assert.Single(_lines));
    }

    [Fact]
    public async Task Values_AndWhatIsPassedThrough_AreNotOwned()
    {
        using var mine = _journal.Open("mine");
        Chain chain = Chain.Empty.Value(mine).Provide((Resource given) => given);

        await TestRun.RunAsync(chain, (Resource given) => Assert.Same(mine, given));

        Assert.Equal("+mine", _journal.ToString());
    }

    [Fact]
    public async Task OnCleanup_StandsAmongTheDisposals()
    {
        var chain = TwoResources.Provide((ITest t, Second first) =>
        {
            t.OnCleanup(() => _journal.Lines.Add("sync"));
            t.OnCleanup(async () => { await Task.Yield(); _journal.Lines.Add(t.Failed ? "failed" : "passed"); });
            return 1;
        }).Provide((Journal j, int i) => new Resource(j, "last")).As<IDisposable>();

        await TestRun.RunAsync(chain, (IDisposable last) => { });

        Assert.Equal("+first +last -last passed sync -first", _journal.ToString());
    }

    [Fact]
    public async Task Token_IsCancelled_BeforeAnythingIsDisposed()
    {
        CancellationToken seen = default;
        await TestRun.RunAsync(Chain.Empty, (ITest t, CancellationToken token) =>
        {
            seen = token;
            Assert.False(token.IsCancellationRequested);
            t.OnCleanup(() => Assert.True(token.IsCancellationRequested));
        });

        Assert.True(seen.IsCancellationRequested);
    }

    [Fact]
    public async Task FailingCleanup_FailsAPassedTest_AndTheOthersRun()
    {
        var chain = TwoResources.Provide((Resource second) => new Broken(), name: "broken");

        var failure = await Assert.ThrowsAsync<CleanupFailedException>(() => TestRun.RunAsync(chain, (Broken broken) => { }));

        Assert.Matches(@"^The test passed, but its clean-up failed:\n  'broken' \(CleanupTests\.cs:\d+\): InvalidOperationException: it is stuck$", failure.Message);
        Assert.Same(failure.InnerException, Assert.Single(failure.Errors));
        Assert.Equal("+first +second -second -first", _journal.ToString());
    }

    [Fact]
    public async Task FailingCleanup_OfAFailedTest_IsAttached()
    {
        var chain = Chain.Empty.Provide(() => new Broken(), name: "broken").LogTo(_lines.Add);

        var failure = await Assert.ThrowsAsync<FormatException>(() => TestRun.RunAsync(chain, (Broken broken) => throw new FormatException()));

        Assert.Matches(@"^'broken' \(CleanupTests\.cs:\d+\): InvalidOperationException: it is stuck$", (string)failure.Data["TestKit.CleanupErrors"]!);
        Assert.StartsWith("the clean-up of 'broken'", Assert.Single(_lines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task EndlessCleanup_IsCutByTheToken_AndSaid()
    {
        using var outside = new CancellationTokenSource();
        var chain = TwoResources.Provide((Resource second) => new Endless(outside.Cancel), name: "endless").CancelledBy(outside.Token).CleanupGrace(TimeSpan.FromMilliseconds(20));

        var failure = await Assert.ThrowsAsync<CleanupFailedException>(() => TestRun.RunAsync(chain, (Endless endless) => { }));

        Assert.EndsWith(": TimeoutException: the clean-up was still running 0.02 s after the test was cancelled, and was left behind", failure.Message, StringComparison.Ordinal);
        Assert.Equal("+first +second -second -first", _journal.ToString());
    }

    [Fact]
    public async Task CancelledTest_IsCleanedUpAllTheSame()
    {
        using var outside = new CancellationTokenSource();
        await outside.CancelAsync();
        var chain = TwoResources.Provide((ITest t, Resource second) =>
        {
            t.OnCleanup(async () => { await Task.Delay(1); _journal.Lines.Add("slow"); });
            return 1;
        }).CancelledBy(outside.Token);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => TestRun.RunAsync(chain, (int i, CancellationToken token) => token.ThrowIfCancellationRequested()));

        Assert.Equal("+first +second slow -second -first", _journal.ToString());
    }

    [Fact]
    public async Task Extras_AreDisposedToo()
    {
        Chain chain = [Chain.Empty.Value(_journal), Chain.Extra<int, Resource>(Chain.Empty.Provide((Journal j) => j.Open("extra")))];

        await TestRun.RunAsync(chain, (Extra<int, Resource> extra) => _journal.Lines.Add("test"));

        Assert.Equal("+extra test -extra", _journal.ToString());
    }

    [Fact]
    public async Task ITest_KeptBeyondTheEnd_SaysSo()
    {
        var kept = await TestRun.RunAsync(Chain.Empty, (ITest t) => t);

        Assert.Equal($"The test {nameof(ITest_KeptBeyondTheEnd_SaysSo)} is over: its ITest was kept beyond its end.", Assert.Throws<InvalidOperationException>(() => kept.OnCleanup(() => { })).Message);
    }
}
