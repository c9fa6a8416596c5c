using System;
using System.Collections.Concurrent;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Provisioning.Failures;
using Xunit;

namespace Provisioning.Tests.Stores;

public sealed class MemoryStateStoreTests : StateStoreContract
{
    private const int LockstepRounds = 500;

    [Fact]
    public async Task Constructor_WithoutClock_UsesTheSystems()
    {
        var before = DateTimeOffset.UtcNow.AddSeconds(-1);

        var job = await new MemoryStateStore().UpsertAsync(new Job("j1", "t1"));

        Assert.InRange(job.CreatedAt, before, DateTimeOffset.UtcNow);
    }

    [Fact]
    public void Constructor_NullClock_IsRejected() =>
        Assert.Throws<ArgumentNullException>("time", () => new MemoryStateStore(null!));

    [Fact]
    public void Upsert_TwoJobsOfATenantInLockstep_StoresExactlyOne()
    {
        var store = new MemoryStateStore(new SlowClock());

        var outcomes = InLockstep((round, thread) => store.UpsertAsync(new Job($"j{round}-{thread}", $"t{round}")));

        Assert.Equal(LockstepRounds, outcomes.Count(error => error is null));
        Assert.Equal(LockstepRounds, outcomes.Count(error => error is TenantBusyException));
    }

    [Fact]
    public async Task Transition_TwiceInLockstep_SucceedsExactlyOnce()
    {
        var store = new MemoryStateStore(new SlowClock());
        for (var round = 0; round < LockstepRounds; round++)
        {
            await store.UpsertAsync(new Job($"j{round}", $"t{round}"));
        }

        var outcomes = InLockstep((round, _) => store.TransitionAsync($"j{round}", JobState.Pending, JobState.SchemaCreated));

        Assert.Equal(LockstepRounds, outcomes.Count(error => error is null));
        Assert.Equal(LockstepRounds, outcomes.Count(error => error is StaleReadException));
    }

    protected override Task<IStateStore> CreateStoreAsync(TimeProvider time) => Task.FromResult<IStateStore>(new MemoryStateStore(time));

    // The contract's races are too loose to catch a missing lock in a store whose calls take a microsecond; hence the slow clock, too.
    private static ConcurrentBag<Exception?> InLockstep(Func<int, int, Task> act)
    {
        var outcomes = new ConcurrentBag<Exception?>();
        using var step = new Barrier(2);
        var threads = Enumerable.Range(0, 2).Select(thread => new Thread(() =>
        {
            for (var round = 0; round < LockstepRounds; round++)
            {
                step.SignalAndWait();
                outcomes.Add(act(round, thread).Exception?.InnerException);
            }
        })).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
        return outcomes;
    }
}
