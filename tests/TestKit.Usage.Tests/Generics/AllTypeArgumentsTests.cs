using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using TestKit.Usage.Tests.Subjects;
using Xunit;

namespace TestKit.Usage.Tests.Generics;

public sealed class AllTypeArgumentsTests
{
    private readonly MockCatalog _catalog = new();

    private ICatalog Catalog => _catalog;

    [Fact]
    public void Throws_AllTypeArguments_ThoseCalledBeforeAndAfter()
    {
        Assert.Null(Catalog.Load<string>("a"));
        var error = new TimeoutException();
        _catalog.Load().Throws(error);

        Assert.Same(error, Assert.Throws<TimeoutException>(() => Catalog.Load<string>("a")));
        Assert.Same(error, Assert.Throws<TimeoutException>(() => Catalog.Load<int>("b")));
    }

    [Fact]
    public void SetUp_NewerThanTheOther_Answers()
    {
        _catalog.Load().Throws(new TimeoutException());
        _catalog.Load<string>("a").Returns("mine");
        Assert.Equal("mine", Catalog.Load<string>("a"));
        Assert.Throws<TimeoutException>(() => Catalog.Load<string>("b"));

        _catalog.Load("a").Throws(new FormatException());
        Assert.Throws<FormatException>(() => Catalog.Load<string>("a"));
        Assert.Throws<FormatException>(() => Catalog.Load<Job>("a"));
        Assert.Throws<TimeoutException>(() => Catalog.Load<Job>("b"));
    }

    [Fact]
    public void Once_AllTypeArguments_IsUsedUpByTheFirst()
    {
        _catalog.Load<int>().Returns(7);
        _catalog.Load().Throws(new TimeoutException()).Once();

        Assert.Throws<TimeoutException>(() => Catalog.Load<string>("a"));
        Assert.Equal(7, Catalog.Load<int>("a"));
    }

    [Fact]
    public void Once_AfterItWasSharedByMembers_LimitsThemAll()
    {
        _catalog.Load<int>().Returns(7);
        Assert.Equal(7, Catalog.Load<int>("a"));
        var failure = _catalog.Load().Throws(new TimeoutException());
        _catalog.Load<int>().Returns(8);

        failure.Once();

        Assert.Throws<TimeoutException>(() => Catalog.Load<int>("a"));
        Assert.Equal(8, Catalog.Load<int>("a"));
        Assert.Null(Catalog.Load<string>("a"));
    }

    [Fact]
    public void OnCall_CountsTheCallsOfAllTypeArguments()
    {
        _catalog.Load().Throws<TimeoutException>().OnCall(3);

        Catalog.Load<string>("a");
        Catalog.Load<int>("a");
        Assert.Throws<TimeoutException>(() => Catalog.Load<string>("a"));
        Catalog.Load<int>("a");
    }

    [Fact]
    public async Task Throws_AsynchronousMember_GivesAFailedTask()
    {
        _catalog.MapAsync().Throws(new TimeoutException());

        var task = Catalog.MapAsync<string, List<int>>("a");

        Assert.Same(task, Catalog.MapAsync<string, List<int>>("a"));
        await Assert.ThrowsAsync<TimeoutException>(() => task);
        await Assert.ThrowsAsync<TimeoutException>(() => Catalog.MapAsync<int, Dictionary<int, int>>(1));
        _catalog.MapAsync().Throws(a => new FormatException(a.Types[1].Name));
        Assert.Equal("List`1", (await Assert.ThrowsAsync<FormatException>(() => Catalog.MapAsync<string, List<int>>("a"))).Message);
    }

    [Fact]
    public async Task Blocks_HoldsEveryTypeArgument()
    {
        _catalog.MapAsync().Blocks(out var gate);

        var first = Catalog.MapAsync<string, List<int>>("a");
        var second = Catalog.MapAsync<int, List<int>>(1);

        Assert.False(first.IsCompleted || second.IsCompleted);
        gate.Release();
        await first;
        await second;
    }

    [Fact]
    public async Task Returns_Answer_IsAskedWithTheTypeArguments()
    {
        var answer = new Catalog();
        _catalog.Load().Returns(answer);
        _catalog.MapAsync().Returns(answer);
        _catalog.TryGet("k").Returns(answer);

        Assert.Equal("a of String", Catalog.Load<string>("a"));
        Assert.Equal(0, Catalog.Load<int>("a"));
        Assert.NotNull(await Catalog.MapAsync<string, List<int>>("x"));
        Assert.True(Catalog.TryGet<string>("k", out var text));
        Assert.Equal("k of String", text);
        Assert.False(Catalog.TryGet<int>("other", out _));
    }

    [Fact]
    public async Task Returns_SequenceOfAnswers_GoesOnOverTypeArguments()
    {
        _catalog.Load().Returns(new Catalog(), null).ThenThrows(new TimeoutException());

        Assert.Equal("a of String", Catalog.Load<string>("a"));
        Assert.Equal(0, Catalog.Load<int>("a"));
        Assert.Throws<TimeoutException>(() => Catalog.Load<string>("a"));
        await Assert.ThrowsAsync<ArgumentNullException>(() => Task.FromException(Assert.Throws<ArgumentNullException>(() => _catalog.Load().ReturnsFrom(null!))));
    }

    [Fact]
    public async Task ReturnsFrom_ChoosesTheAnswerByTheCall()
    {
        _catalog.Load().ReturnsFrom(a => a.Types[0] == typeof(string) && Equals(a["key"], "a") ? new Catalog() : null);
        _catalog.TryGet().ReturnsFrom(_ => new Catalog());
        _catalog.MapAsync().ReturnsFrom(_ => new Catalog());

        Assert.Equal("a of String", Catalog.Load<string>("a"));
        Assert.Null(Catalog.Load<string>("b"));
        Assert.True(Catalog.TryGet<string>("k", out var text));
        Assert.Equal("k of String", text);
        Assert.NotNull(await Catalog.MapAsync<string, List<int>>("x"));
    }

    [Fact]
    public async Task Does_SeesTypesAndArguments()
    {
        var seen = new List<string>();
        _catalog.Publish().Does(a => seen.Add($"{a.Types[0].Name} {a["happening"]} {a[0]} {a.Length}"));
        _catalog.MapAsync().DoesAsync(async a =>
        {
            await Task.Yield();
            seen.Add($"{a.Types.Count} {a["source"]}");
        });

        Catalog.Publish(5);
        Catalog.Publish("x");
        await Catalog.MapAsync<string, List<int>>("m");

        Assert.Equal(["Int32 5 5 1", "String x x 1", "2 m"], seen);
    }

    [Fact]
    public void Arguments_UnknownParameter_SaysWhichThereAre()
    {
        Catalog.Load<string>("a");

        var e = Assert.Throws<ArgumentException>(() => _catalog.Load().Calls[0]["id"]);

        Assert.StartsWith("Load<string> has no parameter \"id\". Its parameters: key.", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Matcher_OfADependentArgument_SeesItAsAnObject()
    {
        _catalog.Publish(Arg.Where<object?>(value => value is int)).Throws(new TimeoutException());
        _catalog.Publish("b").Throws(new FormatException());

        Catalog.Publish("a");
        Assert.Throws<TimeoutException>(() => Catalog.Publish(1));
        Assert.Throws<FormatException>(() => Catalog.Publish("b"));
        _catalog.Publish("a").AssertCalled(Times.Once);
    }

    [Fact]
    public void Overloads_OfAny_AreSetUpUnderTheirOwnName()
    {
        _catalog.LogOfAny().Throws(new TimeoutException());

        Assert.Equal("", Catalog.Log("text"));
        Assert.Throws<TimeoutException>(() => Catalog.Log(1));
        _catalog.LogOfAny(1).AssertCalled(Times.Once);
    }

    [Fact]
    public void Calls_OfAllTypeArguments_AreInOrderAndShowTheirTypes()
    {
        _catalog.Load<string>().Returns("s");
        Catalog.Load<int>("a");
        Catalog.Load<string>("b");

        var calls = _catalog.Load().Calls;

        Assert.Equal([typeof(int), typeof(string)], calls.Select(call => call.Types[0]));
        Assert.Equal(["a", "b"], calls.Select(call => call["key"]));
        Assert.Equal([0, "s"], calls.Select(call => call.Result));
        Assert.Equal("b", Assert.Single(_catalog.Load("b").Calls)["key"]);
        Assert.Equal("b", Assert.Single(_catalog.Load<string>().Calls).Key);
    }

    [Fact]
    public void AssertCalled_Fails_ShowsTheNearestOfAllTypeArguments()
    {
        Catalog.Load<int>("a");
        var sequence = _catalog.Load().Calls[0].Sequence;

        var e = Assert.Throws<AssertionFailedException>(() => _catalog.Load("b").AssertCalled(Times.Once));

        Assert.Equal(
            $"""
            Expected _catalog.Load(key: "b") to be called exactly once, but it was called 0 times.
            Nearest call: Load<int>(key: "a")   #{sequence}
                                         ~~~ expected "b"
            All calls on MockCatalog:
              #{sequence} Load<int>(key: "a") → 0
            """,
            e.Message,
            ignoreLineEndingDifferences: true);
        _catalog.Load().AssertCalled(Times.Once);
        _catalog.AssertNoOtherCalls();
    }

    [Fact]
    public async Task WhenCalled_AnyTypeArgument_Completes()
    {
        var called = _catalog.Load("b").WhenCalled();
        Catalog.Load<int>("a");
        Assert.False(called.IsCompleted);

        Catalog.Load<string>("b");

        await called;
    }

    [Fact]
    public void Ignored_AllTypeArguments_AreNoOtherCalls()
    {
        Catalog.Load<int>("a");
        Assert.Throws<AssertionFailedException>(_catalog.AssertNoOtherCalls);

        _catalog.Load().Ignored();

        _catalog.AssertNoOtherCalls();
    }

    [Fact]
    public void Expected_AllTypeArguments_IsMetByAny()
    {
        _catalog.Load().Does().Times(2).Expected();
        Catalog.Load<int>("a");

        var e = Assert.Throws<AssertionFailedException>(_catalog.AssertExpectationsMet);
        Assert.Contains("Load(any arguments) does nothing, 2 times: expected to be used 2 times, but was used once", e.Message, StringComparison.Ordinal);
        Catalog.Load<string>("a");

        _catalog.AssertExpectationsMet();
    }

    [Fact]
    public void TakeBackAndReset_LeaveTheOthersStanding()
    {
        var all = _catalog.Load().Throws(new TimeoutException());
        _catalog.Load<int>("a").Returns(1);

        _catalog.Load<int>().Reset();
        Assert.Throws<TimeoutException>(() => Catalog.Load<int>("a"));
        all.TakeBack();
        Assert.Equal(0, Catalog.Load<int>("a"));

        _catalog.Load("k").Throws(new TimeoutException());
        _catalog.Load<int>("k").Returns(1);
        _catalog.Load("k").Reset();
        Assert.Equal(1, Catalog.Load<int>("k"));
        Assert.Null(Catalog.Load<string>("k"));

        _catalog.Load().Throws(new TimeoutException());
        _catalog.Reset();
        Assert.Equal(0, Catalog.Load<int>("k"));
    }

    [Fact]
    public void Strict_NothingAnswers_ListsWhatIsSetUpForAll()
    {
        var strict = new MockCatalog(MockBehavior.Strict);
        strict.Load("a").Does();

        Assert.Equal(0, strict.Object.Load<int>("a"));
        var e = Assert.Throws<UnexpectedCallException>(() => strict.Object.Load<int>("b"));

        Assert.Contains("Set up for Load<int>:\n  Load(key: \"a\") does nothing", e.Message.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public void CallsBacking_GoesToTheReferenceImplementation()
    {
        var backed = new MockCatalog(new Catalog());
        backed.Load().Throws(new TimeoutException());
        backed.Load("a").CallsBacking();

        Assert.Equal("a of String", backed.Object.Load<string>("a"));
        Assert.Throws<TimeoutException>(() => backed.Object.Load<string>("b"));
        _catalog.Load().CallsBacking();
        var e = Assert.Throws<InvalidSetupException>(() => Catalog.Load<string>("a"));
        Assert.Contains("MockCatalog has none", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void CallOrder_TakesAllTypeArguments()
    {
        Catalog.Publish(1);
        Catalog.Load<int>("a");

        CallOrder.Assert(_catalog.Publish(), _catalog.Load());
        Assert.Throws<AssertionFailedException>(() => CallOrder.Assert(_catalog.Load(), _catalog.Publish()));
    }

    [Fact]
    public void JournalLimit_DroppedCalls_CannotBeAssertedOverAll()
    {
        var bounded = new MockCatalog(new DoubleOptions { JournalLimit = 1 });
        bounded.Object.Load<int>("a");
        bounded.Object.Load<string>("a");

        Assert.Throws<RecordingException>(() => bounded.Load().AssertCalled(Times.Once));
    }

    [Fact]
    public async Task Calls_OfManyThreadsAndTypes_AreAllCountedOnce()
    {
        _catalog.Load().Throws<TimeoutException>().Times(100);
        var failed = 0;
        void Try(Action call)
        {
            try
            {
                call();
            }
            catch (TimeoutException)
            {
                System.Threading.Interlocked.Increment(ref failed);
            }
        }

        await Task.WhenAll(Enumerable.Range(0, 8).Select(thread => Task.Run(() =>
        {
            for (var i = 0; i < 100; i++)
            {
                Try(thread % 2 == 0 ? () => Catalog.Load<int>("a") : () => Catalog.Load<Guid>("a"));
            }
        })));

        Assert.Equal(100, failed);
        _catalog.Load().AssertCalled(800);
    }
}
