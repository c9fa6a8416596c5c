using System;
using System.Threading;
using System.Threading.Tasks;
using Provisioning.Execution;
using Provisioning.Failures;
using TestKit;
using Xunit;

namespace Provisioning.Tests.Execution;

public sealed class ExecutorGateTests : IAsyncLifetime
{
    private readonly MemoryStateStore _store = new();
    private readonly ScriptedSteps _script = new();
    private readonly MockExecutorLog _log = new();
    private int _asked;

    public Task InitializeAsync() => _store.UpsertAsync(new Job("j1", "t1"));

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task Gate_Open_IsAskedBeforeEachTransition()
    {
        await RunAsync(_ => ValueTask.FromResult(false));

        Assert.Equal(5, _asked);
        Assert.Equal(JobState.Ready, (await _store.GetAsync("j1")).State);
    }

    [Fact]
    public async Task Gate_Closed_ThrowsQuiescedAndLeavesTheJob()
    {
        var before = await _store.GetAsync("j1");

        var error = await Assert.ThrowsAsync<QuiescedException>(() => RunAsync(_ => ValueTask.FromResult(true)));

        Assert.Equal("Provisioning is paused: job \"j1\" stays at Pending; run it again when the pause is over.", error.Message);
        Assert.Equal("j1", error.JobId);
        Assert.Equal(before, await _store.GetAsync("j1"));
        Assert.Empty(_script.Ran);
    }

    [Fact]
    public async Task Gate_ClosedHalfWayAndOpenedAgain_ResumesTheJob()
    {
        await Assert.ThrowsAsync<QuiescedException>(() => RunAsync(_ => ValueTask.FromResult(_asked == 3)));
        Assert.Equal(JobState.RoleCreated, (await _store.GetAsync("j1")).State);

        await RunAsync(_ => ValueTask.FromResult(false));

        Assert.Equal(["CreateSchema", "CreateRole", "Migrate", "Seed"], _script.Ran);
    }

    [Fact]
    public async Task Gate_ClosedDuringCleanup_IsNotAsked()
    {
        _script.Fail("CreateSchema");

        await Assert.ThrowsAsync<ProvisioningFailedException>(() => RunAsync(_ => ValueTask.FromResult(_asked > 1)));

        Assert.Equal(1, _asked);
        Assert.Equal(["CreateSchema", "Cleanup"], _script.Ran);
    }

    [Fact]
    public async Task Gate_Closed_DoesNotConcernAFinishedJob()
    {
        await RunAsync(_ => ValueTask.FromResult(false));

        await RunAsync(_ => ValueTask.FromResult(true));

        Assert.Equal(5, _asked);
    }

    [Fact]
    [Trait("Case", "D19")]
    public async Task Gate_Throws_WarnsAndGoesOn()
    {
        var broken = new TimeoutException("no answer");

        await RunAsync(_ => throw broken);

        Assert.Equal(JobState.Ready, (await _store.GetAsync("j1")).State);
        _log.Warning("Job \"j1\": the quiesce gate failed; going on as if it were open.", broken).AssertCalled(5);
        _log.Information().Ignored();
        _log.AssertNoOtherCalls();
    }

    [Fact]
    public async Task Gate_CancelledByItsOwnToken_WarnsAndGoesOn()
    {
        await RunAsync(_ => throw new OperationCanceledException());

        _log.Warning().AssertCalled(5);
    }

    [Fact]
    public async Task Gate_CancelledByTheRun_CancelsTheRun()
    {
        using var cancellation = new CancellationTokenSource();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => RunAsync(
            async ct =>
            {
                await cancellation.CancelAsync();
                ct.ThrowIfCancellationRequested();
                return false;
            },
            cancellation.Token));

        Assert.Empty(_script.Ran);
        _log.Warning().AssertNotCalled();
    }

    private Task RunAsync(QuiesceGate gate, CancellationToken ct = default)
    {
        ValueTask<bool> Counting(CancellationToken token)
        {
            _asked++;
            return gate(token);
        }

        return new ProvisioningExecutor(_store, _script.Steps, _log, new ExecutorOptions { Gate = Counting }).RunAsync("j1", ct);
    }
}
