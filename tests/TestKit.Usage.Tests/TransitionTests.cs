using System;
using System.Linq;
using System.Threading.Tasks;
using TestKit.Usage.Tests.Subjects;
using Xunit;

namespace TestKit.Usage.Tests;

public sealed class TransitionTests
{
    private readonly MockJobStore _store = new(new MemoryJobStore());

    private IJobStore Store => _store;

    [Fact]
    public async Task Transitions_OnlySuccesses_AreLogged()
    {
        await Walk("j1", JobState.Running, JobState.Ready);
        await Assert.ThrowsAsync<InvalidOperationException>(() => Store.TransitionAsync("j1", JobState.Pending, JobState.Failed));

        Assert.Equal([new("j1", JobState.Pending, JobState.Running), new("j1", JobState.Running, JobState.Ready)], _store.Transitions.Of("j1"));
        _store.Transitions.AssertPath("j1", JobState.Running, JobState.Ready);
        _store.Transitions.AssertPathStartsWith("j1", JobState.Running);
        _store.Transitions.AssertPathContains("j1", JobState.Ready);
        _store.Transitions.AssertEdges("j1", (JobState.Pending, JobState.Running), (JobState.Running, JobState.Ready));
    }

    [Fact]
    public async Task Transitions_TwoKeys_ShareOneOrder()
    {
        await Walk("j1", JobState.Running);
        await Walk("j2", JobState.Running, JobState.Failed);

        _store.Transitions.AssertPath([JobState.Running, JobState.Running, JobState.Failed]);
        _store.Transitions.AssertPath("j1", JobState.Running);
        Assert.Equal(["j1", "j2"], _store.Transitions.Keys);
        Assert.Equal("\"j1\": Pending → Running", _store.Transitions[0].ToString());
    }

    [Fact]
    public async Task Transitions_Snapshot_DoesNotChange()
    {
        await Walk("j1", JobState.Running);

        var log = _store.Transitions;
        await Store.TransitionAsync("j1", JobState.Running, JobState.Ready);

        Assert.Single(log);
        Assert.Equal(2, _store.Transitions.Count);
    }

    [Fact]
    public async Task AssertPath_OtherPath_ShowsBoth()
    {
        await Walk("j1", JobState.Running, JobState.Ready);

        var e = Assert.Throws<AssertionFailedException>(() => _store.Transitions.AssertPath("j1", JobState.Running, JobState.Failed));

        Assert.Equal(
            """
            Expected the path of "j1" to be exactly:
              Running → Failed
            The states it reached:
              Running → Ready
            Transitions that took effect:
              Pending → Running
              Running → Ready
            """,
            e.Message,
            ignoreLineEndingDifferences: true);
    }

    [Theory]
    [InlineData(JobState.Ready, JobState.Running)]
    [InlineData(JobState.Running)]
    [InlineData(JobState.Running, JobState.Ready, JobState.Failed)]
    public async Task AssertPath_ReversedPrefixOrSuperset_Fails(params JobState[] path)
    {
        await Walk("j1", JobState.Running, JobState.Ready);

        Assert.Throws<AssertionFailedException>(() => _store.Transitions.AssertPath("j1", path));
        Assert.Throws<AssertionFailedException>(() => _store.Transitions.AssertPath(path));
    }

    [Fact]
    public async Task AssertPath_UnknownKey_IsNoEmptyPath()
    {
        await Walk("j1", JobState.Running);

        var e = Assert.Throws<AssertionFailedException>(() => _store.Transitions.AssertPath("typo", JobState.Running));

        Assert.Equal("No transition of \"typo\" was ever asked for. Known keys: \"j1\".", e.Message);
        Assert.Throws<AssertionFailedException>(() => _store.Transitions.Of("typo"));
        _store.Transitions.AssertNone("typo");
        Assert.Throws<AssertionFailedException>(() => _store.Transitions.AssertNone("j1"));
    }

    [Fact]
    public async Task AssertPath_OnlyFailedTransitions_IsAnEmptyPath()
    {
        _store.TransitionAsync().Throws(new TimeoutException());
        await Assert.ThrowsAsync<TimeoutException>(() => Store.TransitionAsync("j1", JobState.Pending, JobState.Running));

        Assert.Empty(_store.Transitions);
        _store.Reset();
        await Assert.ThrowsAsync<InvalidOperationException>(() => Store.TransitionAsync("j1", JobState.Pending, JobState.Running));
        _store.Transitions.AssertPath("j1", []);
        _store.Transitions.AssertNone("j1");
    }

    [Fact]
    public async Task AssertPathStartsWith_NoState_IsRefusedSinceEveryPathWouldPass()
    {
        await Walk("j1", JobState.Running);

        var e = Assert.Throws<ArgumentException>(() => _store.Transitions.AssertPathStartsWith("j1", []));

        Assert.StartsWith(
            "AssertPathStartsWith was given no state, which every path would pass. For a key that never got anywhere, use AssertPath(key, []).",
            e.Message,
            StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => _store.Transitions.AssertPathContains("j1", []));
        Assert.Throws<AssertionFailedException>(() => _store.Transitions.AssertPath("j1", []));
    }

    [Fact]
    public void PathAssertions_WithoutAState_DoNotCompile()
        => Assert.DoesNotContain(
            typeof(TransitionLog<string, JobState>).GetMethods().Where(method => method.Name.StartsWith("AssertPath", StringComparison.Ordinal)),
            method => method.GetParameters() is [{ ParameterType: var first }, ..] parameters && first == typeof(string) && parameters.Length == 2 && parameters[1].IsDefined(typeof(ParamArrayAttribute), false));

    [Fact]
    public async Task AssertAllowed_ForbiddenEdge_IsNamed()
    {
        await Walk("j1", JobState.Running, JobState.Pending);

        _store.Transitions.AssertAllowed((_, _) => true);
        var e = Assert.Throws<AssertionFailedException>(() => _store.Transitions.AssertAllowed((from, to) => to > from));

        Assert.Equal("1 of 2 transitions went along an edge that is not allowed:\n  \"j1\": Running → Pending", e.Message);
    }

    [Fact]
    public async Task AssertReached_WorksOnDoubleAndOnTheRealStore()
    {
        await Walk("j1", JobState.Running);
        var real = new MemoryJobStore();
        await real.UpsertAsync(new Job("j1", JobState.Failed, "boom"));

        await _store.AssertReachedAsync("j1", JobState.Running);
        await real.AssertReachedAsync("j1", JobState.Failed);
        await real.AssertLastErrorAsync("j1", "boom");
        await _store.AssertLastErrorAsync("j1", "");

        var e = await Assert.ThrowsAsync<AssertionFailedException>(() => real.AssertReachedAsync("j1", JobState.Ready));
        Assert.Equal("Expected \"j1\" to be Ready, but MemoryJobStore has it at Failed.\nIts last error: \"boom\"", e.Message);
        e = await Assert.ThrowsAsync<AssertionFailedException>(() => real.AssertLastErrorAsync("j1", "boo"));
        Assert.Equal("Expected the last error of \"j1\" in MemoryJobStore to be\n  \"boo\"\nbut it is\n  \"boom\"", e.Message);
        e = await Assert.ThrowsAsync<AssertionFailedException>(() => real.AssertReachedAsync("j9", JobState.Ready));
        Assert.Equal("MemoryJobStore knows no \"j9\": reading it gave null.", e.Message);
    }

    [Fact]
    public async Task AssertReached_AmongManyCallsOfTheDouble_IsNoneOfThem()
    {
        await Walk("j1", JobState.Running);
        for (var i = 0; i < 100; i++)
        {
            await _store.Object.GetAsync("j1");
        }

        for (var i = 0; i < 20; i++)
        {
            await _store.AssertReachedAsync("j1", JobState.Running);
            await _store.Object.GetAsync("j1");
        }

        _store.GetAsync("j1").AssertCalled(120);
    }

    [Fact]
    public async Task AssertReached_ReadFails_CarriesTheError()
    {
        var error = new TimeoutException("late");
        _store.GetAsync().Throws(error);

        var e = await Assert.ThrowsAsync<AssertionFailedException>(() => _store.AssertReachedAsync("j1", JobState.Ready));

        Assert.Equal("\"j1\" could not be read from MockJobStore: TimeoutException: late", e.Message);
        Assert.Same(error, e.InnerException);
    }

    [Fact]
    public async Task AssertReached_OwnRead_IsNoOtherCall()
    {
        await _store.AssertReachedAsync("j1", JobState.Ready).ContinueWith(_ => { }, TaskScheduler.Default);

        _store.AssertNoOtherCalls();
        _store.GetAsync().AssertNotCalled();
    }

    [Fact]
    public async Task Threads_DependentTransitions_AreLoggedInCausalOrder()
    {
        const int Rounds = 2000;
        await Store.UpsertAsync(new Job("j1"));

        await Task.WhenAll(Turn(JobState.Pending, JobState.Running), Turn(JobState.Running, JobState.Pending));

        var log = _store.Transitions.Of("j1");
        Assert.Equal(2 * Rounds, log.Count);
        Assert.All(log.Zip(log.Skip(1)), pair => Assert.Equal(pair.First.To, pair.Second.From));

        Task Turn(JobState from, JobState to) => Task.Run(async () =>
        {
            for (var i = 0; i < Rounds;)
            {
                try
                {
                    await Store.TransitionAsync("j1", from, to);
                    i++;
                }
                catch (InvalidOperationException)
                {
                    await Task.Yield();
                }
            }
        });
    }

    private async Task Walk(string key, params JobState[] path)
    {
        await Store.UpsertAsync(new Job(key));
        var from = JobState.Pending;
        foreach (var to in path)
        {
            await Store.TransitionAsync(key, from, to);
            from = to;
        }
    }
}
