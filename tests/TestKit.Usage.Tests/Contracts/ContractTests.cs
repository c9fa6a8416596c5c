using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using TestKit.Usage.Tests.Subjects;
using Xunit;

namespace TestKit.Usage.Tests.Contracts;

public sealed class ContractTests
{
    private readonly Implementations<IJobStore> _stores = new Implementations<IJobStore>()
        .Add("memory", () => new MemoryJobStore())
        .Add("double", () => new MockJobStore(new MemoryJobStore()));

    [Fact]
    public async Task AssertSameAsync_AllDoTheSame_ReportsEachStepOnce()
    {
        var report = await _stores.AssertSameAsync(ScenarioAsync);

        Assert.Equal(
            """
               1  a missing job: null
               2  a new job: Job { Id = j1, State = Pending, LastError =  }
               3  its first transition: done
               4  the same again: ✗ InvalidOperationException: j1 is not Pending.
               5  the end of the scenario: done

            """.ReplaceLineEndings("\n"),
            report.ToString());
        Assert.Null(report.FirstDifference);
    }

    [Fact]
    public async Task AssertSameAsync_OneDiffers_ShowsAllSideBySideWithTheFirstDifferenceMarked()
    {
        var forgetful = new MockJobStore();
        forgetful.UpsertAsync().Returns((job, _) => job);
        _stores.Add("forgetful", () => forgetful);

        var e = await Assert.ThrowsAsync<AssertionFailedException>(() => _stores.AssertSameAsync(ScenarioAsync));

        Assert.Equal(
            """
            Expected memory, double, forgetful to do the same, but at step 4 (the same again) forgetful differs from memory.
               1  a missing job: null
               2  a new job: Job { Id = j1, State = Pending, LastError =  }
               3  its first transition: done
            →  4  the same again
                    memory     ✗ InvalidOperationException: j1 is not Pending.
                    double     ✗ InvalidOperationException: j1 is not Pending.
                    forgetful  done
               5  the end of the scenario: done

            """.ReplaceLineEndings("\n"),
            e.Message);
    }

    [Fact]
    public async Task ToMarkdown_OneDiffers_HasAColumnForEach()
    {
        var report = await new Implementations<IJobStore>()
            .Add("empty", () => new MockJobStore())
            .Add("full", () =>
            {
                var full = new MockJobStore();
                full.GetAsync().Returns(new Job("a|b"));
                return Task.FromResult<IJobStore>(full);
            })
            .CompareAsync(async (store, steps) => await steps.GivesAsync("a job", () => store.GetAsync("j1")));

        Assert.Equal(
            """
            |  | step | empty | full |
            | --- | --- | --- | --- |
            | → | a job | null | Job { Id = a\|b, State = Pending, LastError =  } |
            |  | the end of the scenario | done | same |

            """.ReplaceLineEndings("\n"),
            report.ToMarkdown());
    }

    [Fact]
    public async Task CompareAsync_RunsThatPartWays_ShowWhereEachIs()
    {
        var report = await new Implementations<IJobStore>()
            .Add("empty", () => new MockJobStore())
            .Add("throws", () => new MockJobStore(MockBehavior.Strict))
            .CompareAsync(async (store, steps) =>
            {
                await store.CreateTableAsync();
                steps.Gives("a number", () => 1);
                steps.Does("nothing", () => { });
            });

        Assert.Equal(1, report.FirstDifference);
        Assert.StartsWith("→  1  a number\n        empty   1\n        throws  the end of the scenario: ✗ UnexpectedCallException: ", report.ToString(), StringComparison.Ordinal);
        Assert.Contains("≠  2  nothing\n        empty   done\n        throws  (the scenario is over)\n", report.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task CompareAsync_Collections_AreComparedByTheirElements()
    {
        var report = await new Implementations<List<int>>()
            .Add("a", () => [1, 2])
            .Add("b", () => [1, 2])
            .Add("c", () => [1, 3])
            .CompareAsync((list, steps) =>
            {
                steps.Gives("all", () => list);
                return Task.CompletedTask;
            });

        Assert.Contains("c  [1, 3]", report.ToString(), StringComparison.Ordinal);
        Assert.Contains("| → | all | [1, 2] | same | [1, 3] |", report.ToMarkdown(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task CompareAsync_ImplementationsThatCanBe_AreDisposedOfAfterwards()
    {
        var first = new MockResource();
        var second = new MockResource();

        await new Implementations<IResource>().Add("first", () => first).Add("second", () => second).CompareAsync((_, _) => throw new InvalidOperationException());

        Assert.NotEmpty(first.Calls());
        Assert.NotEmpty(second.Calls());
    }

    [Fact]
    public async Task Implementations_TooFewOrOfOneName_AreRefused()
    {
        var e = await Assert.ThrowsAsync<InvalidOperationException>(() => new Implementations<IJobStore>().Add("memory", () => new MemoryJobStore()).CompareAsync(ScenarioAsync));
        Assert.Equal("There is nothing to compare: 1 implementation of IJobStore was added.", e.Message);
        Assert.StartsWith("Two implementations are called \"memory\"", Assert.Throws<ArgumentException>(() => _stores.Add("memory", () => new MemoryJobStore())).Message, StringComparison.Ordinal);
    }

    private static async Task ScenarioAsync(IJobStore store, ContractSteps steps)
    {
        await steps.GivesAsync("a missing job", () => store.GetAsync("j1"));
        await steps.GivesAsync("a new job", () => store.UpsertAsync(new Job("j1")));
        await steps.DoesAsync("its first transition", () => store.TransitionAsync("j1", JobState.Pending, JobState.Running));
        await steps.DoesAsync("the same again", () => store.TransitionAsync("j1", JobState.Pending, JobState.Running));
    }
}
