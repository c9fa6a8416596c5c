using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Provisioning.Failures;
using TestKit;
using Xunit;

namespace Provisioning.Tests.Doubles;

/// <summary>One double, many threads.</summary>
public sealed class ConcurrencyTests
{
    private const int Threads = 8;
    private static readonly JobState[] Forward = [.. Enum.GetValues<JobState>().TakeWhile(state => state != JobState.Cleanup)];

    private readonly MockStateStore _double = new();

    private IStateStore Store => _double;

    [Fact]
    [Trait("Case", "A15")]
    public async Task Transition_EachThreadItsOwnJobs_LogsEverySuccessOnce()
    {
        const int jobsPerThread = 50;

        await InParallelAsync(async thread =>
        {
            for (var i = 0; i < jobsPerThread; i++)
            {
                var jobId = $"j{thread}-{i}";
                await Store.UpsertAsync(new Job(jobId, $"t{thread}-{i}"));
                foreach (var (from, to) in Forward.Zip(Forward.Skip(1)))
                {
                    await Store.TransitionAsync(jobId, from, to);
                }
            }
        });

        var log = _double.Transitions;
        Assert.Equal(Threads * jobsPerThread * 5, log.Count);
        Assert.Equal(Threads * jobsPerThread, log.Keys.Count);
        Assert.All(log.Keys, jobId => log.AssertPath(jobId, Forward[1..]));
        Assert.Empty(_double.Calls().Failed());
    }

    [Fact]
    [Trait("Case", "A15")]
    public async Task Transition_DependentOnesFromTwoThreads_AreLoggedInTheOrderOfTheirEffect()
    {
        const int rounds = 300;
        var spy = new MockStateStore(new LateStore(to =>
        {
            Thread.SpinWait(to == JobState.SchemaCreated ? 5000 : 0);
            return Task.CompletedTask;
        }));
        var store = spy.Object;
        for (var round = 0; round < rounds; round++)
        {
            await store.UpsertAsync(new Job($"j{round}", $"t{round}"));
        }

        // One thread takes the first step of each job; the other follows as soon as the store lets it, before the first has its answer.
        using var step = new Barrier(2);
        var first = Task.Run(async () =>
        {
            for (var round = 0; round < rounds; round++)
            {
                Assert.True(step.SignalAndWait(TimeSpan.FromSeconds(30)));
                await store.TransitionAsync($"j{round}", JobState.Pending, JobState.SchemaCreated);
            }
        });
        var second = Task.Run(async () =>
        {
            for (var round = 0; round < rounds; round++)
            {
                Assert.True(step.SignalAndWait(TimeSpan.FromSeconds(30)));
                while (await Record.ExceptionAsync(() => store.TransitionAsync($"j{round}", JobState.SchemaCreated, JobState.RoleCreated)) is { } error)
                {
                    Assert.IsType<StaleReadException>(error);
                }
            }
        });
        await Task.WhenAll(first, second);

        var log = spy.Transitions;
        Assert.Equal(2 * rounds, log.Count);
        Assert.All(log.Keys, jobId => log.AssertPath(jobId, JobState.SchemaCreated, JobState.RoleCreated));
    }

    [Fact]
    [Trait("Case", "A15")]
    public async Task Transition_AnswerLateAndTheNextAlreadyAsked_AreLoggedInTheOrderOfTheirEffect()
    {
        var answer = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var answers = new Queue<Task>([answer.Task]);
        var spy = new MockStateStore(new LateStore(_ => answers.TryDequeue(out var late) ? late : Task.CompletedTask));
        await spy.Object.UpsertAsync(new Job("j1", "t1"));
        await spy.Object.UpsertAsync(new Job("j2", "t2"));

        // The first has moved the job, but its answer is under way; whoever reads the store can already ask for the second.
        var first = spy.Object.TransitionAsync("j1", JobState.Pending, JobState.SchemaCreated);
        await spy.AssertReachedAsync("j1", JobState.SchemaCreated);
        var second = spy.Object.TransitionAsync("j1", JobState.SchemaCreated, JobState.RoleCreated);
        await spy.Object.TransitionAsync("j2", JobState.Pending, JobState.Cleanup);
        answer.SetResult();
        await Task.WhenAll(first, second);

        spy.Transitions.AssertPath([JobState.Cleanup, JobState.SchemaCreated, JobState.RoleCreated]);
    }

    [Fact]
    public async Task EveryMember_FromManyThreads_RecordsEachCallOnce()
    {
        const int rounds = 200;

        await InParallelAsync(async thread =>
        {
            for (var i = 0; i < rounds; i++)
            {
                await Store.UpsertAsync(new Job($"j{thread}-{i}", $"t{thread}-{i}"));
                await Store.GetAsync($"j{thread}-{i}");
                await Store.CreateTableAsync();
            }
        });

        _double.UpsertAsync().AssertCalled(Threads * rounds);
        _double.GetAsync().AssertCalled(Threads * rounds);
        _double.CreateTableAsync().AssertCalled(Threads * rounds);
        Assert.Equal(3 * Threads * rounds, _double.Calls().Select(call => call.Sequence).Distinct().Count());
    }

    [Fact]
    public async Task Throws_Times_FromManyThreads_FailsExactlyThatMany()
    {
        _double.CreateTableAsync().Throws(new TimeoutException()).Times(100);

        await InParallelAsync(async _ =>
        {
            for (var i = 0; i < 100; i++)
            {
                await Record.ExceptionAsync(() => Store.CreateTableAsync());
            }
        });

        Assert.Equal(100, _double.CreateTableAsync().Calls.Failed().Count);
        Assert.Equal((Threads * 100) - 100, _double.CreateTableAsync().Calls.Succeeded().Count);
    }

    [Fact]
    public async Task Reset_WhileCallsAreUnderWay_LeavesALogThatFitsTheJobs()
    {
        var working = InParallelAsync(async thread =>
        {
            for (var i = 0; i < 200; i++)
            {
                var jobId = $"j{thread}-{i}";
                await Store.UpsertAsync(new Job(jobId, jobId));
                var error = await Record.ExceptionAsync(() => Store.TransitionAsync(jobId, JobState.Pending, JobState.SchemaCreated));
                Assert.True(error is null or JobNotFoundException, $"{error}");
            }
        });
        while (!working.IsCompleted)
        {
            _double.Reset();
            await Task.Yield();
        }

        await working;
        foreach (var transition in _double.Transitions)
        {
            await Store.AssertReachedAsync(transition.Key, transition.To);
        }
    }

    [Fact]
    public async Task Reset_WhileAnAnswerIsUnderWay_ForgetsItsTransition()
    {
        var answer = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var spy = new MockStateStore(() => new LateStore(_ => answer.Task));
        await spy.Object.UpsertAsync(new Job("j1", "t1"));
        var call = spy.Object.TransitionAsync("j1", JobState.Pending, JobState.SchemaCreated);

        spy.Reset();
        answer.SetResult();
        await call;

        Assert.Empty(spy.Transitions);
    }

    private static async Task InParallelAsync(Func<int, Task> act) =>
        await Task.WhenAll(Enumerable.Range(0, Threads).Select(thread => Task.Run(() => act(thread))));

    /// <summary>A store on the far side of a slow wire: what it is asked for is done at once, the answer to a transition comes when <paramref name="answer"/> lets it.</summary>
    private sealed class LateStore(Func<JobState, Task> answer) : IStateStore
    {
        private readonly MemoryStateStore _memory = new();

        public Task<Job> GetAsync(string jobId, CancellationToken ct = default) => _memory.GetAsync(jobId, ct);

        public Task<Job> UpsertAsync(Job job, CancellationToken ct = default) => _memory.UpsertAsync(job, ct);

        public Task CreateTableAsync(CancellationToken ct = default) => _memory.CreateTableAsync(ct);

        public async Task TransitionAsync(
            string jobId,
            JobState from,
            JobState to,
            IReadOnlyDictionary<string, string>? metadata = null,
            string? lastError = null,
            CancellationToken ct = default)
        {
            await _memory.TransitionAsync(jobId, from, to, metadata, lastError, ct);
            await answer(to);
        }
    }
}
