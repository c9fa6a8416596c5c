using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using TestKit.Usage.Tests.Subjects;
using Xunit;

namespace TestKit.Usage.Tests;

public sealed class SettingUpTests
{
    private readonly MockJobStore _store = new();

    private IJobStore Store => _store;

    [Fact]
    public async Task Returns_Value_ComesUnwrapped()
    {
        var job = new Job("j1");
        _store.GetAsync("j1").Returns(job);

        Assert.Same(job, await Store.GetAsync("j1"));
        Assert.Null(await Store.GetAsync("j2"));
    }

    [Fact]
    public async Task Returns_Null_IsAValue()
    {
        _store.GetAsync().Returns(new Job("any"));
        _store.GetAsync("gone").Returns(null);

        Assert.Null(await Store.GetAsync("gone"));
    }

    [Fact]
    public async Task Arg_AnyAndToken_MatchIndependently()
    {
        using var source = new CancellationTokenSource();
        _store.GetAsync(Arg.Any, source.Token).Returns(new Job("with token"));

        Assert.Equal("with token", (await Store.GetAsync("x", source.Token))!.Id);
        Assert.Null(await Store.GetAsync("x"));
    }

    [Fact]
    public async Task Arg_Where_ComputesFromTypedArguments()
    {
        _store.GetAsync(Arg.Where<string>(id => id.StartsWith('t'))).Returns((jobId, _) => new Job(jobId));

        Assert.Equal("t7", (await Store.GetAsync("t7"))!.Id);
        Assert.Null(await Store.GetAsync("j7"));
    }

    [Fact]
    public async Task DoesAsync_Effect_IsAwaitedBeforeTheCallEnds()
    {
        var started = new TaskCompletionSource<string>();
        var finish = new TaskCompletionSource();
        _store.GetAsync().DoesAsync(async (jobId, _) =>
        {
            started.SetResult(jobId);
            await finish.Task;
        });

        var call = Store.GetAsync("j1");

        Assert.Equal("j1", await started.Task);
        Assert.False(call.IsCompleted);
        Assert.Equal(CallOutcome.Pending, _store.GetAsync().Calls[0].Outcome);
        finish.SetResult();
        Assert.Null(await call);
        Assert.Equal(CallOutcome.Returned, _store.GetAsync().Calls[0].Outcome);
    }

    [Fact]
    public async Task DoesAsync_EffectFails_FailsTheTask()
    {
        _store.CreateTableAsync().DoesAsync(_ => Task.FromException(new TimeoutException()));
        await Assert.ThrowsAsync<TimeoutException>(() => Store.CreateTableAsync());
        _store.CreateTableAsync().DoesAsync(_ => throw new FormatException());
        await Assert.ThrowsAsync<FormatException>(() => Store.CreateTableAsync());
        _store.CreateTableAsync().DoesAsync(_ => null!);
        var e = await Assert.ThrowsAsync<InvalidOperationException>(() => Store.CreateTableAsync());

        Assert.Equal("The lambda given to a set-up returned null where a task is due.", e.Message);
        Assert.Throws<ArgumentNullException>(() => _store.CreateTableAsync().DoesAsync(null!));
    }

    [Fact]
    public void DoesAsync_SynchronousMember_BlocksAndReturnsTheLooseDefault()
    {
        var mixed = new MockMixed();
        var done = 0;
        mixed.Wide().DoesAsync(async args =>
        {
            await Task.Yield();
            done = args.Item1;
        });

        Assert.Equal(0, mixed.Object.Wide(7, 2, 3, 4, 5, 6, 7, 8, 9, "j"));
        Assert.Equal(7, done);
    }

    [Fact]
    public async Task ReturnsAsync_AsyncLambda_IsAwaited()
    {
        _store.GetAsync().ReturnsAsync(async (jobId, ct) =>
        {
            await Task.Yield();
            return new Job(jobId);
        });

        Assert.Equal("j1", (await Store.GetAsync("j1"))!.Id);
    }

    [Fact]
    public async Task Returns_Sequence_ThenOlderSetupAnswersAgain()
    {
        var (first, second, usual) = (new Job("1"), new Job("2"), new Job("usual"));
        _store.UpsertAsync().Returns(usual);
        _store.UpsertAsync().Returns(first, second).ThenThrows(new TimeoutException());

        Assert.Same(first, await Store.UpsertAsync(usual));
        Assert.Same(second, await Store.UpsertAsync(usual));
        await Assert.ThrowsAsync<TimeoutException>(() => Store.UpsertAsync(usual));
        Assert.Same(usual, await Store.UpsertAsync(usual));
    }

    [Fact]
    public async Task Does_Action_SeesArguments()
    {
        var seen = new List<string>();
        _store.UpsertAsync().Does((job, _) => seen.Add(job.Id));
        _store.CreateTableAsync().Does(_ => seen.Add("created"));

        await Store.UpsertAsync(new Job("j1"));
        await Store.CreateTableAsync();

        Assert.Equal(["j1", "created"], seen);
    }

    [Fact]
    public async Task InterfaceTypedParameter_TakesValueNullAndMatcher()
    {
        var metadata = new Dictionary<string, string> { ["a"] = "1" };
        _store.TransitionAsync("j1", JobState.Pending, JobState.Ready, metadata).Throws(new TimeoutException());
        _store.TransitionAsync("j2", JobState.Pending, JobState.Ready, null).Throws(new FormatException());
        _store.TransitionAsync("j3", metadata: Arg.Where<IReadOnlyDictionary<string, string>?>(m => m?.Count == 1)).Throws(new ArithmeticException());

        await Assert.ThrowsAsync<TimeoutException>(() => Store.TransitionAsync("j1", JobState.Pending, JobState.Ready, new Dictionary<string, string> { ["a"] = "1" }));
        await Assert.ThrowsAsync<FormatException>(() => Store.TransitionAsync("j2", JobState.Pending, JobState.Ready));
        await Assert.ThrowsAsync<ArithmeticException>(() => Store.TransitionAsync("j3", JobState.Pending, JobState.Ready, metadata));
        await Store.TransitionAsync("j1", JobState.Pending, JobState.Ready);
    }

    [Fact]
    public async Task Loose_Unconfigured_ReturnsHarmlessDefaults()
    {
        var repository = new MockRepository<string>();
        IRepository<string> real = repository;

        Assert.Null(await Store.GetAsync("j1"));
        Assert.Null(real.Find("x"));
        Assert.Equal(0, await real.CountAsync());
        await real.FlushAsync();
        await foreach (var _ in real.AllAsync())
        {
            Assert.Fail("The stream is empty.");
        }

        ISettings settings = new MockSettings();
        Assert.Equal("", settings.Name);
        Assert.Null(settings.Comment);
        Assert.Empty(settings.Keys);
        IMixed mixed = new MockMixed();
        Assert.Same(mixed, mixed.With("x"));
        Assert.Equal("", await mixed.Fetch(Guid.Empty));
    }

    [Fact]
    public async Task Strict_Unconfigured_SaysWhatIsSetUp()
    {
        var strict = new MockJobStore(MockBehavior.Strict);
        strict.GetAsync("j1").Returns(new Job("j1")).Once();
        IJobStore store = strict;
        await store.GetAsync("j1");

        var e = await Assert.ThrowsAsync<UnexpectedCallException>(() => store.GetAsync("j1"));

        Assert.Equal(
            """
            MockJobStore is strict, and GetAsync(jobId: "j1", ct: none) was not set up.
            Set up for GetAsync:
              GetAsync(jobId: "j1", ct: any) returns Job { Id = j1, State = Pending, LastError =  }, once (used up)
            A set-up that is used up answers no more: add an answer to its sequence, or set the member up again without a limit.
            Set the call up (Returns, Throws or Does), or make the double loose.
            """,
            e.Message,
            ignoreLineEndingDifferences: true);
    }

    [Fact]
    public void Strict_Does_AllowsTheCall()
    {
        var strict = new MockMixed(MockBehavior.Strict);
        strict.Must(1).Does();

        Assert.Equal(0, strict.Object.Must(1));
        Assert.Throws<UnexpectedCallException>(() => strict.Object.Must(2));
    }

    [Fact]
    public async Task Overloads_PlainValues_PickAsTheInterfaceWould()
    {
        var mixed = new MockMixed();
        mixed.Fetch(1).Returns("int");
        mixed.Fetch(1L).Returns("long");
        mixed.Fetch("1").Returns("string");
        mixed.Fetch(Arg.OfType<Guid>()).Returns("guid");

        Assert.Equal("int", mixed.Object.Fetch(1));
        Assert.Equal("long", mixed.Object.Fetch(1L));
        Assert.Equal("string", mixed.Object.Fetch("1"));
        Assert.Equal("guid", await mixed.Object.Fetch(Guid.NewGuid()));
        mixed.Fetch(1).AssertCalled(Times.Once);
    }

    [Fact]
    public void ObjectParameter_TypedMatcher_MatchesOnlyValuesOfTheType()
    {
        var mixed = new MockMixed();
        mixed.Boxed(Arg.Where<string>(text => text.Length == 2)).Returns("two letters");
        mixed.Boxed(5).Returns("five");
        mixed.Boxed(null).Returns("null");

        Assert.Equal("two letters", mixed.Object.Boxed("ab"));
        Assert.Equal("five", mixed.Object.Boxed(5));
        Assert.Equal("null", mixed.Object.Boxed(null));
        Assert.Null(mixed.Object.Boxed(new object()));
    }

    [Fact]
    public void ManyParameters_ByName_AreMatched()
    {
        var mixed = new MockMixed();
        mixed.Wide(i: 9, j: "x").Returns(42);

        Assert.Equal(42, mixed.Object.Wide(1, 2, 3, 4, 5, 6, 7, 8, 9, "x"));
        Assert.Equal(0, mixed.Object.Wide(1, 2, 3, 4, 5, 6, 7, 8, 0, "x"));
        Assert.Equal(9, mixed.Wide(b: 2, i: 9).Calls[0].I);
    }
}
