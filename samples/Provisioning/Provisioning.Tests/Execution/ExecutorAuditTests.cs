using System;
using System.Linq;
using System.Threading.Tasks;
using Provisioning.Execution;
using Provisioning.Failures;
using TestKit;
using Xunit;

namespace Provisioning.Tests.Execution;

/// <summary>What an executor tells others: the audit trail and the log.</summary>
public sealed class ExecutorAuditTests : IAsyncLifetime
{
    private readonly ManualClock _clock = new();
    private readonly MemoryStateStore _store = new();
    private readonly ScriptedSteps _script = new();
    private readonly MockExecutorLog _log = new();
    private readonly MockTransitionEmitter _emitter = new();

    public Task InitializeAsync() => _store.UpsertAsync(new Job("j1", "t1"));

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    [Trait("Case", "D21")]
    public async Task Emitter_HappyPath_GetsFiveEventsInOrder()
    {
        await RunAsync(_emitter);

        Assert.Equal(
            [
                (JobState.Pending, JobState.SchemaCreated),
                (JobState.SchemaCreated, JobState.RoleCreated),
                (JobState.RoleCreated, JobState.Migrated),
                (JobState.Migrated, JobState.Seeded),
                (JobState.Seeded, JobState.Ready),
            ],
            Events.Select(e => (e.From, e.To)));
        Assert.All(Events, e => Assert.Equal((TransitionOutcome.Succeeded, null), (e.Outcome, e.ErrorClass)));
    }

    [Fact]
    [Trait("Case", "D21")]
    public async Task Emitter_MigrateFails_GetsTheWayToFailedWithoutTheErrorsText()
    {
        _script.Fail("Migrate", "secret text");

        await Assert.ThrowsAsync<ProvisioningFailedException>(() => RunAsync(_emitter));

        Assert.Equal(
            [
                (JobState.Pending, JobState.SchemaCreated, TransitionOutcome.Succeeded, null),
                (JobState.SchemaCreated, JobState.RoleCreated, TransitionOutcome.Succeeded, null),
                (JobState.RoleCreated, JobState.Cleanup, TransitionOutcome.Succeeded, null),
                (JobState.Cleanup, JobState.Failed, TransitionOutcome.Failed, (string?)"internal_error"),
            ],
            Events.Select(e => (e.From, e.To, e.Outcome, e.ErrorClass)));
        Assert.All(Events, e => Assert.DoesNotContain("secret", e.ToString(), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Emitter_Event_SaysWhoWhomAndHowLong()
    {
        var start = _clock.GetUtcNow();
        _script.On("CreateSchema", (_, _) =>
        {
            _clock.Advance(TimeSpan.FromSeconds(3));
            return Task.CompletedTask;
        });

        await RunAsync(_emitter);

        Assert.Equal(
            new StateTransitioned
            {
                JobId = "j1",
                TenantId = "t1",
                From = JobState.Pending,
                To = JobState.SchemaCreated,
                Principal = "operator",
                StartedAt = start,
                Duration = TimeSpan.FromSeconds(3),
            },
            Events[0]);
        Assert.Equal(TimeSpan.Zero, Events[1].Duration);
    }

    [Fact]
    public async Task Emitter_TransitionNotStored_GetsNoEvent()
    {
        _script.On("CreateRole", (_, ct) => _store.TransitionAsync("j1", JobState.SchemaCreated, JobState.Cleanup, ct: ct));

        await Assert.ThrowsAsync<StoreFailedException>(() => RunAsync(_emitter));

        Assert.Equal([JobState.SchemaCreated], Events.Select(e => e.To));
    }

    [Fact]
    public async Task Emitter_Throws_WarnsAndGoesOn()
    {
        var broken = new TimeoutException("no audit");

        _emitter.Emit().Throws(broken);

        await RunAsync(_emitter);

        await _store.AssertReachedAsync("j1", JobState.Ready);
        _log.Warning(error: broken).AssertCalled(5);
        _log.Warning("Job \"j1\": the event Pending -> SchemaCreated was not emitted.").AssertCalled(Times.Once);
    }

    [Fact]
    [Trait("Case", "D23")]
    public async Task Emitter_None_IsNotMissed()
    {
        await RunAsync(emitter: null);

        Assert.Equal(JobState.Ready, (await _store.GetAsync("j1")).State);
        _log.Warning().AssertNotCalled();
    }

    [Fact]
    public void Options_New_NameTheServiceAsPrincipal() => Assert.Equal("provisioning", new ExecutorOptions().Principal);

    [Fact]
    public async Task Log_HappyPath_HasEachTransition()
    {
        await RunAsync(emitter: null);

        Assert.Equal(
            [
                "Job \"j1\": Pending -> SchemaCreated.",
                "Job \"j1\": SchemaCreated -> RoleCreated.",
                "Job \"j1\": RoleCreated -> Migrated.",
                "Job \"j1\": Migrated -> Seeded.",
                "Job \"j1\": Seeded -> Ready.",
            ],
            _log.Information().Calls.Select(call => call.Message));
    }

    [Fact]
    public async Task Log_StepAndCleanupFail_HasBothErrors()
    {
        _script.Fail("CreateSchema", "first").Fail("Cleanup", "second");

        await Assert.ThrowsAsync<ProvisioningFailedException>(() => RunAsync(emitter: null));

        Assert.Equal(
            [("Job \"j1\": the step at Pending failed.", "first"), ("Job \"j1\": the step at Cleanup failed.", "second")],
            _log.Warning().Calls.Select(call => (call.Message, call.Error.Message)));
    }

    private StateTransitioned[] Events => [.. _emitter.Emit().Calls.Select(call => call.Transition)];

    private Task RunAsync(ITransitionEmitter? emitter) =>
        new ProvisioningExecutor(_store, _script.Steps, _log, new ExecutorOptions { Emitter = emitter, Principal = "operator", Time = _clock })
            .RunAsync("j1");
}
