using System;
using System.Collections.Generic;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Provisioning.Failures;
using TestKit;
using Xunit;

namespace Provisioning.Tests.Doubles;

/// <summary>What the double notes of every call, those that failed included.</summary>
public sealed partial class CallLogTests : IAsyncLifetime
{
    private readonly MemoryStateStore _memory = new(new ManualClock());
    private readonly MockStateStore _double;

    public CallLogTests() => _double = new MockStateStore(_memory);

    private IStateStore Store => _double;

    // What a test prepares behind the double's back is not in the double's log.
    public Task InitializeAsync() => _memory.UpsertAsync(new Job("j1", "t1"));

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task Calls_OfAMember_AreTyped()
    {
        await Store.GetAsync("j1");
        await Assert.ThrowsAsync<JobNotFoundException>(() => Store.GetAsync("j2"));

        var calls = _double.GetAsync().Calls;

        Assert.Equal(("j1", CallOutcome.Returned, "t1"), (calls[0].JobId, calls[0].Outcome, calls[0].Result?.TenantId));
        Assert.Equal(("j2", CallOutcome.Threw), (calls[1].JobId, calls[1].Outcome));
        Assert.IsType<JobNotFoundException>(calls[1].Exception);
    }

    [Fact]
    public async Task Calls_ArgumentChangedAfterwards_ShowItAsItWas()
    {
        var metadata = new Dictionary<string, string> { ["region"] = "eu" };
        await Store.TransitionAsync("j1", JobState.Pending, JobState.SchemaCreated, metadata);

        metadata["region"] = "us";

        Assert.Equal("eu", _double.TransitionAsync().Calls[0].Metadata?["region"]);
        _double.TransitionAsync("j1", Arg.Any, Arg.Any, new Dictionary<string, string> { ["region"] = "eu" }).AssertCalled(Times.Once);
    }

    [Fact]
    public async Task Calls_OfTheWholeDouble_ReadAsAStory()
    {
        await Store.CreateTableAsync();
        await Store.TransitionAsync("j1", JobState.Pending, JobState.SchemaCreated);
        await Assert.ThrowsAsync<StaleReadException>(() => Store.TransitionAsync("j1", JobState.Pending, JobState.SchemaCreated));
        await Assert.ThrowsAsync<JobNotFoundException>(() => Store.GetAsync("j2"));

        Assert.Equal(
            """
            # CreateTableAsync(ct: none) → done
            # TransitionAsync(jobId: "j1", from: Pending, to: SchemaCreated, metadata: null, lastError: null, ct: none) → done
            # TransitionAsync(jobId: "j1", from: Pending, to: SchemaCreated, metadata: null, lastError: null, ct: none) ✗ StaleReadException: Job "j1" was not moved Pending -> SchemaCreated: it is SchemaCreated by now.
            # GetAsync(jobId: "j2", ct: none) ✗ JobNotFoundException: There is no job "j2".
            """,
            Numbers().Replace(_double.Calls().ToString(), "#"));
    }

    [Fact]
    public async Task AssertNoOtherCalls_EverythingAccountedFor_Passes()
    {
        await Store.GetAsync("j1");
        await Store.TransitionAsync("j1", JobState.Pending, JobState.SchemaCreated);

        _double.GetAsync("j1").AssertCalled(Times.Once);
        _double.TransitionAsync("j1", JobState.Pending, JobState.SchemaCreated).AssertCalled(Times.Once);
        _double.UpsertAsync().AssertNotCalled();
        _double.AssertNoOtherCalls();
    }

    [Fact]
    public async Task AssertCalled_OtherArguments_ShowsTheNearestCall()
    {
        await Store.TransitionAsync("j1", JobState.Pending, JobState.SchemaCreated);

        var failure = Assert.Throws<AssertionFailedException>(
            () => _double.TransitionAsync("j1", JobState.Pending, JobState.Cleanup).AssertCalled(Times.Once));

        Assert.StartsWith(
            "Expected _double.TransitionAsync(jobId: \"j1\", from: Pending, to: Cleanup, metadata: any, lastError: any, ct: any) to be called exactly once, but it was called 0 times.\n"
            + "Nearest call: TransitionAsync(jobId: \"j1\", from: Pending, to: SchemaCreated, ",
            failure.Message,
            StringComparison.Ordinal);
        Assert.Contains("~~~~~~~~~~~~~ expected Cleanup\n", failure.Message, StringComparison.Ordinal);
    }

    [GeneratedRegex("#[0-9]+")]
    private static partial Regex Numbers();
}
