using System;
using System.Linq;
using Provisioning.Failures;
using Xunit;

namespace Provisioning.Tests;

public sealed class JobGraphTests
{
    private static readonly (JobState From, JobState To)[] Legal =
    [
        (JobState.Pending, JobState.SchemaCreated),
        (JobState.SchemaCreated, JobState.RoleCreated),
        (JobState.RoleCreated, JobState.Migrated),
        (JobState.Migrated, JobState.Seeded),
        (JobState.Seeded, JobState.Ready),
        (JobState.Pending, JobState.Cleanup),
        (JobState.SchemaCreated, JobState.Cleanup),
        (JobState.RoleCreated, JobState.Cleanup),
        (JobState.Migrated, JobState.Cleanup),
        (JobState.Seeded, JobState.Cleanup),
        (JobState.Cleanup, JobState.Failed),
    ];

    public static TheoryData<JobState, JobState, bool> AllPairs
    {
        get
        {
            var pairs = new TheoryData<JobState, JobState, bool>();
            foreach (var (from, to) in Enum.GetValues<JobState>().SelectMany(from => Enum.GetValues<JobState>().Select(to => (from, to))))
            {
                pairs.Add(from, to, Legal.Contains((from, to)));
            }

            return pairs;
        }
    }

    [Fact]
    public void AllPairs_AreSixtyFour() => Assert.Equal((64, 11), (AllPairs.Count, Legal.Length));

    [Theory]
    [Trait("Case", "D03")]
    [Trait("Case", "D05")]
    [MemberData(nameof(AllPairs))]
    public void Validate_EachPair_PassesOnlyForTheElevenEdges(JobState from, JobState to, bool legal)
    {
        var error = Record.Exception(() => JobGraph.Validate(from, to));

        Assert.Equal(legal, error is null);
        Assert.True(legal || error is IllegalTransitionException);
    }

    [Fact]
    [Trait("Case", "D01")]
    public void TerminalStates_AreReadyAndFailed()
    {
        Assert.Equal([JobState.Ready, JobState.Failed], JobGraph.TerminalStates);
        Assert.Equal(JobGraph.TerminalStates, Enum.GetValues<JobState>().Where(JobGraph.IsTerminal));
        Assert.False(JobGraph.IsTerminal((JobState)42));
    }

    [Theory]
    [InlineData(JobState.Pending, JobState.Migrated, "A job cannot go Pending -> Migrated: from Pending it goes to SchemaCreated or Cleanup.")]
    [InlineData(JobState.Cleanup, JobState.Ready, "A job cannot go Cleanup -> Ready: from Cleanup it goes to Failed.")]
    [InlineData(JobState.Ready, JobState.Pending, "A job cannot go Ready -> Pending: Ready is terminal.")]
    [InlineData(JobState.Pending, (JobState)42, "A job cannot go Pending -> 42: from Pending it goes to SchemaCreated or Cleanup.")]
    [InlineData((JobState)42, JobState.Pending, "42 is no state of a job.")]
    public void Validate_IllegalEdge_SaysWhatWouldBeLegal(JobState from, JobState to, string message) =>
        Assert.Equal(message, Assert.Throws<IllegalTransitionException>(() => JobGraph.Validate(from, to)).Message);

    [Theory]
    [InlineData(JobState.Pending, JobState.SchemaCreated)]
    [InlineData(JobState.SchemaCreated, JobState.RoleCreated)]
    [InlineData(JobState.RoleCreated, JobState.Migrated)]
    [InlineData(JobState.Migrated, JobState.Seeded)]
    [InlineData(JobState.Seeded, JobState.Ready)]
    [InlineData(JobState.Cleanup, JobState.Failed)]
    public void Next_UnfinishedState_IsTheWayForward(JobState state, JobState next) => Assert.Equal(next, JobGraph.Next(state));

    [Fact]
    public void Next_TerminalState_IsRefused() =>
        Assert.Equal("Nothing follows Failed: it is terminal.", Assert.Throws<IllegalTransitionException>(() => JobGraph.Next(JobState.Failed)).Message);

    [Fact]
    public void CountsAsAttempt_CleanupAndFailed_DoNot() =>
        Assert.Equal([JobState.Cleanup, JobState.Failed], Enum.GetValues<JobState>().Where(state => !JobGraph.CountsAsAttempt(state)));
}
