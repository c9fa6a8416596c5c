using System;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using TestKit.Usage.Tests.Subjects;
using Xunit;

namespace TestKit.Usage.Tests;

public sealed class FailingTests
{
    private readonly MockJobStore _store = new(new MemoryJobStore());

    private IJobStore Store => _store;

    [Fact]
    public async Task Throws_Instance_ComesOutEveryTime()
    {
        var error = new TimeoutException();
        _store.GetAsync().Throws(error);

        for (var i = 0; i < 3; i++)
        {
            Assert.Same(error, await Assert.ThrowsAsync<TimeoutException>(() => Store.GetAsync("j1")));
        }
    }

    [Fact]
    public void Throws_AsyncMember_FailsTheTaskAndDoesNotThrow()
    {
        _store.GetAsync().Throws(new TimeoutException());

        var task = Store.GetAsync("j1");

        Assert.True(task.IsFaulted);
    }

    [Fact]
    public async Task Throws_FactoryAndType_GiveNewExceptions()
    {
        _store.GetAsync().Throws((jobId, _) => new FormatException(jobId));
        _store.CreateTableAsync().Throws<TimeoutException>();

        Assert.Equal("j1", (await Assert.ThrowsAsync<FormatException>(() => Store.GetAsync("j1"))).Message);
        var first = await Assert.ThrowsAsync<TimeoutException>(() => Store.CreateTableAsync());
        Assert.NotSame(first, await Assert.ThrowsAsync<TimeoutException>(() => Store.CreateTableAsync()));
    }

    [Theory]
    [InlineData("Once", "x....")]
    [InlineData("Times(2)", "xx...")]
    [InlineData("OnCall(3)", "..x..")]
    [InlineData("Every(2)", ".x.x.")]
    [InlineData("After(3)", "...xx")]
    public async Task Throws_Limited_FailsTheseCalls(string limit, string expected)
    {
        var setup = _store.CreateTableAsync().Throws(new TimeoutException());
        _ = limit switch
        {
            "Once" => setup.Once(),
            "Times(2)" => setup.Times(2),
            "OnCall(3)" => setup.OnCall(3),
            "Every(2)" => setup.Every(2),
            _ => setup.After(3),
        };

        Assert.Equal(expected, await Outcomes(5));
    }

    [Fact]
    public async Task OnCall_SeveralFaults_EachCountsAllCalls()
    {
        _store.CreateTableAsync().Throws(new TimeoutException()).OnCall(1);
        _store.CreateTableAsync().Throws(new FormatException()).OnCall(2);

        Assert.Equal("xx.", await Outcomes(3));
    }

    [Fact]
    public async Task WithProbability_SameSeed_FailsTheSameCalls()
    {
        _store.CreateTableAsync().Throws(new TimeoutException()).WithProbability(0.5, seed: 42);
        var first = await Outcomes(40);
        _store.Reset();
        _store.CreateTableAsync().Throws(new TimeoutException()).WithProbability(0.5, seed: 42);

        Assert.Equal(first, await Outcomes(40));
        Assert.Contains("x", first, StringComparison.Ordinal);
        Assert.Contains(".", first, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ThrowsAfterEffect_BackingDidIt_AnswerIsLost()
    {
        _store.UpsertAsync().ThrowsAfterEffect(() => new TimeoutException()).Once();

        await Assert.ThrowsAsync<TimeoutException>(() => Store.UpsertAsync(new Job("j1")));

        Assert.Equal("j1", (await Store.GetAsync("j1"))!.Id);
    }

    [Fact]
    public async Task Delays_WithClock_AnswersWhenTheTimeHasCome()
    {
        var clock = new ManualClock();
        _store.GetAsync().Delays(TimeSpan.FromSeconds(2), clock);
        await Store.UpsertAsync(new Job("j1"));

        var task = Store.GetAsync("j1");
        Assert.False(task.IsCompleted);
        Assert.Equal(CallOutcome.Pending, _store.GetAsync().Calls[0].Outcome);
        clock.Advance(TimeSpan.FromSeconds(2));

        Assert.Equal("j1", (await task)!.Id);
        Assert.Equal(CallOutcome.Returned, _store.GetAsync().Calls[0].Outcome);
    }

    [Fact]
    public async Task Delays_CallCancelled_EndsWithTheCallersToken()
    {
        using var source = new CancellationTokenSource();
        _store.GetAsync().Delays(TimeSpan.FromHours(1));

        var task = Store.GetAsync("j1", source.Token);
        source.Cancel();

        var e = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => task);
        Assert.Equal(source.Token, e.CancellationToken);
        Assert.Equal(CallOutcome.Threw, _store.GetAsync().Calls[0].Outcome);
    }

    [Fact]
    public async Task Hangs_UntilCancelled_NeverAnswers()
    {
        using var source = new CancellationTokenSource();
        _store.GetAsync().Hangs();

        var task = Store.GetAsync("j1", source.Token);
        await Task.Delay(20);
        Assert.False(task.IsCompleted);
        source.Cancel();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => task);
    }

    [Fact]
    public async Task Blocks_GateReleased_CallGoesOn()
    {
        _store.UpsertAsync().Blocks(out var gate);

        var task = Store.UpsertAsync(new Job("j1"));
        await gate.Entered;
        Assert.Equal(1, gate.EnteredCount);
        Assert.Null(await Store.GetAsync("j1"));
        gate.Release();

        Assert.Equal("j1", (await task).Id);
    }

    [Fact]
    public async Task Blocks_GateReleasedForSomeCalls_OthersAreHeldOn()
    {
        _store.UpsertAsync().Blocks(out var gate);
        var calls = Enumerable.Range(0, 3).Select(i => Store.UpsertAsync(new Job($"j{i}"))).ToList();

        gate.Release(2);

        await Task.WhenAll(calls[0], calls[1]);
        Assert.False(calls[2].IsCompleted);
        gate.Release(2);
        await calls[2];
        await Store.UpsertAsync(new Job("j3"));
        var held = Store.UpsertAsync(new Job("j4"));
        Assert.False(held.IsCompleted);
        Assert.Equal(5, gate.EnteredCount);
        gate.Release();
        await held;
    }

    [Fact]
    public async Task Blocks_WaitingCallIsCancelled_TakesNoTurnOfAnother()
    {
        using var source = new CancellationTokenSource();
        _store.UpsertAsync().Blocks(out var gate);
        var cancelled = Store.UpsertAsync(new Job("j1"), source.Token);
        var next = Store.UpsertAsync(new Job("j2"));

        source.Cancel();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => cancelled);
        gate.Release(1);

        Assert.Equal("j2", (await next).Id);
    }

    [Fact]
    public void Blocks_GateReleasedForNoCall_IsRefused()
    {
        _store.UpsertAsync().Blocks(out var gate);

        Assert.Contains("Release takes the number of calls to let go on: 1 or more.", Assert.Throws<ArgumentOutOfRangeException>(() => gate.Release(0)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TakeBack_OfAFailure_WhatAnsweredBeforeAnswersAgain()
    {
        _store.GetAsync().Returns(new Job("set up"));
        var failure = _store.GetAsync().Throws(new TimeoutException());
        await Assert.ThrowsAsync<TimeoutException>(() => Store.GetAsync("j1"));

        failure.TakeBack();

        Assert.Equal("set up", (await Store.GetAsync("j1"))!.Id);
        Assert.Single(_store.GetAsync().Calls.Failed());
    }

    [Fact]
    public async Task TakeBack_OfAGate_WaitingCallGoesOn()
    {
        var setup = _store.UpsertAsync().Blocks(out _);
        var waiting = Store.UpsertAsync(new Job("j1"));

        setup.TakeBack();

        Assert.Equal("j1", (await waiting).Id);
        Assert.Equal("j2", (await Store.UpsertAsync(new Job("j2"))).Id);
    }

    [Fact]
    public async Task Reset_OfASelection_TakesBackWhatWasMadeWithItsArguments()
    {
        _store.GetAsync().Returns(new Job("any"));
        _store.GetAsync("j1").Returns(new Job("one"));
        _store.GetAsync("j2").Returns(new Job("two"));

        _store.GetAsync("j1").Reset();

        Assert.Equal("any", (await Store.GetAsync("j1"))!.Id);
        Assert.Equal("two", (await Store.GetAsync("j2"))!.Id);
        _store.GetAsync().Reset();
        Assert.Null(await Store.GetAsync("j2"));
        _store.GetAsync().AssertCalled(Times.Exactly(3));
    }

    [Fact]
    public async Task Delays_BesidesReturns_BothApply()
    {
        var clock = new ManualClock();
        _store.GetAsync().Returns(new Job("set up"));
        _store.GetAsync().Delays(TimeSpan.FromSeconds(1), clock);

        var task = Store.GetAsync("j1");
        clock.Advance(TimeSpan.FromSeconds(1));

        Assert.Equal("set up", (await task)!.Id);
    }

    [Fact]
    public async Task AsyncMember_TokenAlreadyCancelled_GivesCancelledTaskAndIsRecorded()
    {
        var cancelled = new CancellationToken(canceled: true);
        _store.GetAsync().Returns(new Job("j1")).Once();

        var task = Store.GetAsync("j1", cancelled);

        Assert.True(task.IsCanceled);
        Assert.Single(_store.GetAsync("j1").Calls.Failed());
        Assert.Equal("j1", (await Store.GetAsync("j1"))!.Id);
    }

    [Fact]
    public void Throws_SyncMember_ThrowsTheInstance()
    {
        var error = new FormatException();
        var mixed = new MockMixed();
        mixed.Must().Throws(error);

        Assert.Same(error, Assert.Throws<FormatException>(() => mixed.Object.Must(1)));
    }

    [Fact]
    public async Task Throws_Stream_FailsWithTheFirstItem()
    {
        var repository = new MockRepository<string>();
        repository.AllAsync().Throws(new TimeoutException());

        var stream = repository.Object.AllAsync();

        await Assert.ThrowsAsync<TimeoutException>(async () => await stream.GetAsyncEnumerator().MoveNextAsync());
    }

    [Fact]
    public void Limits_ThatMeanNothing_SaySo()
    {
        var setup = _store.GetAsync().Throws(new TimeoutException());

        Assert.StartsWith("Times takes how many calls the set-up answers: 0 or more.", Assert.Throws<ArgumentOutOfRangeException>(() => setup.Times(-1)).Message, StringComparison.Ordinal);
        Assert.StartsWith("OnCall takes the number of the call, counted from 1: 1 or more.", Assert.Throws<ArgumentOutOfRangeException>(() => setup.OnCall(0)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => setup.Every(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => setup.After(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => setup.WithProbability(1.5, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => setup.WithProbability(double.NaN, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => _store.GetAsync().Delays(TimeSpan.FromSeconds(-1)));
        Assert.Throws<ArgumentNullException>(() => _store.GetAsync().Throws((Exception)null!));
        setup.OnCall(2);
        Assert.Equal(
            "The set-up of MockJobStore.GetAsync answers on call 2 already and cannot also answer every 3 calls. Make two set-ups.",
            Assert.Throws<InvalidSetupException>(() => setup.Every(3)).Message);
        Assert.Throws<InvalidSetupException>(() => setup.ThenReturns(null));
        Assert.Throws<InvalidSetupException>(() => _store.GetAsync().Returns(null, null).Once());
        Assert.Throws<InvalidSetupException>(() => _store.GetAsync().Hangs().ThenReturns(null));
        Assert.Throws<InvalidSetupException>(() => new MockJobStore().GetAsync().CallsBacking());
    }

    private async Task<string> Outcomes(int calls)
    {
        var outcomes = new char[calls];
        foreach (var i in Enumerable.Range(0, calls))
        {
            try
            {
                await Store.CreateTableAsync();
                outcomes[i] = '.';
            }
            catch (Exception e) when (e is TimeoutException or FormatException)
            {
                outcomes[i] = 'x';
            }
        }

        return new string(outcomes);
    }
}
