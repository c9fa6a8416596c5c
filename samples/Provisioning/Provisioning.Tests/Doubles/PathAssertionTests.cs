using System;
using System.Linq;
using System.Threading.Tasks;
using Provisioning.Failures;
using TestKit;
using Xunit;

namespace Provisioning.Tests.Doubles;

/// <summary>Assertions on the way that jobs went. Job j1 went to SchemaCreated and RoleCreated, and j2 to Cleanup in between.</summary>
public sealed class PathAssertionTests : IAsyncLifetime
{
    private readonly MockStateStore _double = new();

    private IStateStore Store => _double;

    public async Task InitializeAsync()
    {
        await Store.UpsertAsync(new Job("j1", "t1"));
        await Store.UpsertAsync(new Job("j2", "t2"));
        await Store.TransitionAsync("j1", JobState.Pending, JobState.SchemaCreated);
        await Store.TransitionAsync("j2", JobState.Pending, JobState.Cleanup);
        await Store.TransitionAsync("j1", JobState.SchemaCreated, JobState.RoleCreated);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    [Trait("Case", "B06")]
    public void AssertPath_TheWholePath_Passes() => _double.Transitions.AssertPath("j1", JobState.SchemaCreated, JobState.RoleCreated);

    [Theory]
    [Trait("Case", "B06")]
    [InlineData(JobState.RoleCreated, JobState.SchemaCreated)]
    [InlineData(JobState.SchemaCreated)]
    [InlineData(JobState.RoleCreated)]
    [InlineData(JobState.SchemaCreated, JobState.RoleCreated, JobState.Migrated)]
    [InlineData(JobState.Pending, JobState.SchemaCreated, JobState.RoleCreated)]
    [InlineData]
    public void AssertPath_ReversedPrefixSupersetOrEmpty_Fails(params JobState[] path) =>
        Assert.Throws<AssertionFailedException>(() => _double.Transitions.AssertPath("j1", path));

    [Fact]
    [Trait("Case", "B06")]
    public void AssertPath_Fails_ShowsBothPathsAndTheEdges()
    {
        var failure = Assert.Throws<AssertionFailedException>(() => _double.Transitions.AssertPath("j1", JobState.SchemaCreated, JobState.Cleanup));

        Assert.Equal(
            """
            Expected the path of "j1" to be exactly:
              SchemaCreated → Cleanup
            The states it reached:
              SchemaCreated → RoleCreated
            Transitions that took effect:
              Pending → SchemaCreated
              SchemaCreated → RoleCreated
            """,
            failure.Message);
    }

    [Fact]
    [Trait("Case", "B07")]
    public void AssertPath_OfOneJob_IgnoresTheOthers() => _double.Transitions.AssertPath("j2", JobState.Cleanup);

    [Fact]
    [Trait("Case", "B07")]
    public void AssertPath_WithoutAJob_ComparesAllInTheirOrder()
    {
        _double.Transitions.AssertPath([JobState.SchemaCreated, JobState.Cleanup, JobState.RoleCreated]);

        Assert.Throws<AssertionFailedException>(() => _double.Transitions.AssertPath([JobState.SchemaCreated, JobState.RoleCreated, JobState.Cleanup]));
    }

    [Fact]
    public async Task AssertPath_JobThatFailedToMove_IsEmpty()
    {
        await Store.UpsertAsync(new Job("j3", "t3"));
        await Assert.ThrowsAsync<StaleReadException>(() => Store.TransitionAsync("j3", JobState.SchemaCreated, JobState.RoleCreated));

        _double.Transitions.AssertPath("j3", []);
    }

    [Fact]
    public void AssertPath_JobThatNobodyMoved_FailsWithTheKnownOnes()
    {
        var failure = Assert.Throws<AssertionFailedException>(() => _double.Transitions.AssertPath("J1", []));

        Assert.Equal("No transition of \"J1\" was ever asked for. Known keys: \"j1\", \"j2\".", failure.Message);
    }

    [Fact]
    public void AssertPath_EmptyLog_EqualsTheEmptyPath() => new MockStateStore().Transitions.AssertPath([]);

    [Fact]
    public void AssertPathStartsWithAndContains_PartsOfThePath_Pass()
    {
        _double.Transitions.AssertPathStartsWith("j1", JobState.SchemaCreated);
        _double.Transitions.AssertPathContains("j1", JobState.RoleCreated);

        Assert.Throws<AssertionFailedException>(() => _double.Transitions.AssertPathStartsWith("j1", JobState.RoleCreated));
        Assert.Throws<AssertionFailedException>(() => _double.Transitions.AssertPathContains("j1", JobState.RoleCreated, JobState.SchemaCreated));
    }

    [Fact]
    public void AssertEdges_WhereTheyCameFromToo_Passes() =>
        _double.Transitions.AssertEdges("j1", (JobState.Pending, JobState.SchemaCreated), (JobState.SchemaCreated, JobState.RoleCreated));

    [Fact]
    public void AssertAllowed_EveryEdgeIsInTheGraph_Passes() =>
        _double.Transitions.AssertAllowed((from, to) => Record.Exception(() => JobGraph.Validate(from, to)) is null);
}
