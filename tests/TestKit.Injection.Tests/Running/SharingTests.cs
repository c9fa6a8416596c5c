using System;
using System.Threading;
using System.Threading.Tasks;
using Xunit;

namespace TestKit.Injection.Tests.Running;

/// <summary>What several tests share, and how long it is kept.</summary>
public sealed class SharingTests : IDisposable
{
    private static readonly Journal s_journal = new();

    private readonly SharedScope _scope = new();

    public void Dispose() => _scope.Dispose();

    private static Chain Server => Chain.Empty.Value(s_journal).Provide((Journal j) => j.Open("server")).Shared(Scope.Class);

    [Fact]
    public async Task Shared_IsMadeOnce_AndDisposedWithItsScope()
    {
        s_journal.Lines.Clear();
        var first = await TestRun.RunAsync(Server.SharedIn(_scope), (Resource server) => server);
        var second = await TestRun.RunAsync(Server.SharedIn(_scope), (Resource server) => server);

        Assert.Same(first, second);
        Assert.Equal("+server", s_journal.ToString());

        await _scope.DisposeAsync();
        Assert.Equal("+server -server", s_journal.ToString());
        Assert.NotSame(first, await TestRun.RunAsync(Server.SharedIn(_scope), (Resource server) => server));
    }

    [Fact]
    public async Task Shared_OfOtherValues_IsAnother()
    {
        static Chain Of(int port) => Chain.Empty.Value(port).Provide((int i) => new Tx(i)).Shared(Scope.Class);

        var first = await TestRun.RunAsync(Of(1).SharedIn(_scope), (Tx tx) => tx);

        Assert.NotSame(first, await TestRun.RunAsync(Of(2).SharedIn(_scope), (Tx tx) => tx));
        Assert.Same(first, await TestRun.RunAsync(Of(1).SharedIn(_scope), (Tx tx) => tx));
    }

    [Fact]
    public async Task Shared_ByALambdaThatCaptures_IsAnother()
    {
        static Chain Of(int port) => Chain.Empty.Provide(() => new Tx(port)).Shared(Scope.Class);

        Assert.Equal(1, await TestRun.RunAsync(Of(1).SharedIn(_scope), (Tx tx) => tx.Number));
        Assert.Equal(2, await TestRun.RunAsync(Of(2).SharedIn(_scope), (Tx tx) => tx.Number));
    }

    [Fact]
    public async Task Shared_WithoutAScope_IsSharedByTheFile()
    {
        var chain = Chain.Empty.Provide(() => new Tx(1)).Shared(Scope.Class);

        Assert.Same(await TestRun.RunAsync(chain, (Tx tx) => tx), await TestRun.RunAsync(chain, (Tx tx) => tx));
    }

    [Fact]
    public async Task Session_IsSharedByScopes_AndCanNeedTimeAndOthers()
    {
        var chain = Chain.Empty.Provide((TimeProvider time) => new Tx(time is null ? 0 : 1)).Shared(Scope.Session)
            .Provide((Tx tx) => new Extra<int, Tx>(tx)).Shared(Scope.Class);

        var first = await TestRun.RunAsync(chain.SharedIn(_scope), (Tx tx, Extra<int, Tx> extra) => (tx, extra));
        var second = await TestRun.RunAsync(chain.SharedIn(new SharedScope()), (Tx tx, Extra<int, Tx> extra) => (tx, extra));

        Assert.Same(first.tx, second.tx);
        Assert.NotSame(first.extra, second.extra);
    }

    [Fact]
    public async Task Shared_ThatFails_IsTriedAgain()
    {
        var tries = 0;
        var chain = Chain.Empty.Provide(() => ++tries == 1 ? throw new FormatException() : new Tx(tries)).Shared(Scope.Class).SharedIn(_scope);

        await Assert.ThrowsAsync<FormatException>(() => TestRun.RunAsync(chain, (Tx tx) => tx));

        Assert.Equal(2, await TestRun.RunAsync(chain, (Tx tx) => tx.Number));
    }

    [Fact]
    public async Task Shared_AskedForByManyAtOnce_IsMadeOnce()
    {
        var made = 0;
        var cells = new (string, Chain)[20];
        for (var i = 0; i < cells.Length; i++)
        {
            cells[i] = ($"{i}", Chain.Empty);
        }

        Chain chain = [Chain.Empty.Provide(async () => { await Task.Yield(); return new Tx(++made); }).Shared(Scope.Class).SharedIn(_scope), Matrix.Of(cells)];
        await TestRun.RunMatrixAsync(chain, (Tx tx) => Assert.Equal(1, tx.Number), maxParallel: 8);

        Assert.Equal(1, made);
    }

    [Fact]
    public async Task Shared_ThatTakesLong_DoesNotHoldUpWhatElseIsShared()
    {
        var other = new TaskCompletionSource();
        Chain slow = Chain.Empty.Provide(async () =>
        {
            await other.Task.WaitAsync(TimeSpan.FromSeconds(30));
            return new Tx(1);
        }).Shared(Scope.Class);
        Chain quick = Chain.Empty.Provide(() =>
        {
            other.SetResult();
            return new Tx(2);
        }).Shared(Scope.Class);

        await TestRun.RunMatrixAsync([Matrix.Of(("slow", slow), ("quick", quick)), Chain.Empty.SharedIn(_scope)], (Tx tx) => { }, maxParallel: 2);
    }

    [Fact]
    public async Task Shared_ThatFailsForOneOfMany_IsMadeByTheNext()
    {
        var tries = 0;
        var waiting = new TaskCompletionSource();
        var chain = Chain.Empty.Provide(async () =>
        {
            if (Interlocked.Increment(ref tries) == 1)
            {
                await waiting.Task.WaitAsync(TimeSpan.FromSeconds(30));
                throw new FormatException();
            }

            return new Tx(tries);
        }).Shared(Scope.Class).SharedIn(_scope);

        var first = TestRun.RunAsync(chain, (Tx tx) => tx.Number);
        var second = TestRun.RunAsync(chain, (Tx tx) => tx.Number);
        waiting.SetResult();

        await Assert.ThrowsAsync<FormatException>(() => first);
        Assert.Equal(2, await second);
    }

    [Fact]
    public async Task Shared_ThatIsBeingMadeWhileItsScopeEnds_IsDisposedToo()
    {
        s_journal.Lines.Clear();
        var (begun, ended) = (new TaskCompletionSource(), new TaskCompletionSource());
        var chain = Chain.Empty.Value(s_journal).Provide(async (Journal journal) =>
        {
            begun.SetResult();
            await ended.Task.WaitAsync(TimeSpan.FromSeconds(30));
            return journal.Open("late");
        }).Shared(Scope.Class).SharedIn(_scope);

        var run = TestRun.RunAsync(chain, (Resource late) => late);
        await begun.Task;
        var disposing = _scope.DisposeAsync();
        ended.SetResult();
        await Task.WhenAll(run, disposing.AsTask());

        Assert.Equal("+late -late", s_journal.ToString());
    }

    [Fact]
    public async Task Scope_ThatCannotBeDisposed_SaysWhat()
    {
        await TestRun.RunAsync(Chain.Empty.Provide(() => new Broken(), name: "broken").Shared(Scope.Class).SharedIn(_scope), (Broken broken) => { });

        Assert.Matches(@"^What was shared could not be cleaned up:\n  'broken' \(SharingTests\.cs:\d+\): InvalidOperationException: it is stuck$", Assert.Throws<CleanupFailedException>(_scope.Dispose).Message);
    }
}
