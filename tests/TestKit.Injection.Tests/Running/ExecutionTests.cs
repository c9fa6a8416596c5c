using System;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Xunit;

namespace TestKit.Injection.Tests.Running;

/// <summary>What runs, in which order, and what is given to what.</summary>
public sealed class ExecutionTests
{
    private readonly Journal _journal = new();

    [Fact]
    public async Task Providers_RunInListingOrder_AndOnlyIfNeeded()
    {
        Chain chain = Chain.Empty.Value(_journal)
            .Provide((Journal j) => Note(j, "one", 1))
            .Provide((Journal j) => Note(j, "unneeded", 'c'))
            .Provide(async (Journal j, int i) => await Task.FromResult(Note(j, "two", i + 1L)));

        await TestRun.RunAsync(chain, (long two) => Assert.Equal(2L, two));

        Assert.Equal("one two", _journal.ToString());
    }

    [Fact]
    public async Task FailingProvider_ThatNothingNeeds_DoesNotRun()
        => await TestRun.RunAsync(Chain.Empty.Provide(int () => throw new InvalidOperationException()), () => { });

    [Fact]
    public async Task Tuple_IsSeveralOutputs()
        => await TestRun.RunAsync(
            Chain.Empty.Provide(() => (1, "a")).Provide(async () => await Task.FromResult(('c', 2L, 3.0, 4m))),
            (string text, int number, char c, long l, double d, decimal m) => Assert.Equal("1a c 2 3 4", $"{number}{text} {c} {l} {d} {m}"));

    [Fact]
    public async Task Functions_TakeUpToEightInputs()
    {
        Chain chain = Chain.Empty.Provide(() => ((byte)1, (short)2, 3, 4L)).Provide(() => (5f, 6d, 7m, 8u))
            .Provide((byte a, short b, int c, long d, float e, double f, decimal g, uint h) => $"{a}{b}{c}{d}{e}{f}{g}{h}");

        Assert.Equal("12345678 12345678", await TestRun.RunAsync(chain, (byte a, short b, int c, long d, float e, double f, decimal g, string all) => $"{all} {a}{b}{c}{d}{e}{f}{g}8"));
    }

    [Fact]
    public async Task Test_MayGiveAResult()
    {
        var chain = Chain.Empty.Value(7);

        Assert.Equal(8, await TestRun.RunAsync(chain, (int i) => i + 1));
        Assert.Equal(8, await TestRun.RunAsync(chain, async (int i) => await Task.FromResult(i + 1)));
        Assert.Equal(8, TestRun.Run(chain, (int i) => i + 1));
    }

    [Fact]
    public void Test_ThatWaitsForNothing_IsRunSynchronously()
    {
        var ran = false;
        TestRun.Run(Chain.Empty.Value(_journal).Provide((Journal j) => j.Open("a")), (Resource a) => { ran = a.Name == "a"; });

        Assert.True(ran);
        Assert.Equal("+a -a", _journal.ToString());
    }

    [Fact]
    public async Task Nulls_AreValuesToo()
        => await TestRun.RunAsync(Chain.Empty.Provide(() => (string?)null).Provide(() => (int?)null), (string? text, int? number) => Assert.True(text is null && number is null));

    [Fact]
    public async Task Do_RunsIfItCan_AndIsLoggedIfItCannot()
    {
        var lines = new System.Collections.Generic.List<string>();
        Chain chain = Chain.Empty.Value(_journal)
            .Do((Journal j) => j.Lines.Add("did"))
            .Do(async (Journal j) => { await Task.Yield(); j.Lines.Add("awaited"); })
            .Do((Tx tx) => _journal.Lines.Add("never"), name: "needs a transaction")
            .LogTo(lines.Add);

#pragma warning disable TK4006 // What is left out is what the test is about.
        await TestRun.RunAsync(chain, () => _journal.Lines.Add("test"));
#pragma warning restore TK4006

        Assert.Equal("did awaited test", _journal.ToString());
        Assert.StartsWith("'needs a transaction' (ExecutionTests.cs:", Assert.Single(lines), StringComparison.Ordinal);
        Assert.EndsWith(") does not run, because it needs Tx, which nothing provides", lines[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Modifiers_DecideWhatTakesPart()
    {
        Chain chain = Chain.Empty.Value(_journal)
            .Provide((Journal j) => Note(j, "required", 1)).Required()
            .Provide((Journal j) => Note(j, "wanted", 2L)).Wanted()
            .Provide((Tx tx) => Note(_journal, "cannot", 3d)).Wanted()
            .Provide((Journal j) => Note(j, "fallback", 'f')).Fallback()
            .Provide((Journal j) => Note(j, "other", 'o'));

        await TestRun.RunAsync(chain, (char c) => Assert.Equal('o', c));

        Assert.Equal("required wanted other", _journal.ToString());
    }

    [Fact]
    public async Task Required_OfAChain_MeansEachOfItsProviders()
    {
        Chain chain = [Chain.Empty.Value(_journal), Chain.Required(Chain.Empty.Provide((Journal j) => Note(j, "a", 1)).Provide((Journal j) => Note(j, "b", 2L)))];

        await TestRun.RunAsync(chain, () => { });

        Assert.Equal("a b", _journal.ToString());
    }

    [Fact]
    public async Task As_GivesTheSameObjectByAnotherTypeToo()
        => await TestRun.RunAsync(Chain.Empty.Value(_journal).Provide((Journal j) => j.Open("a")).As<IDisposable>(), (Resource a, IDisposable same) => Assert.Same(a, same));

    [Fact]
    public async Task Around_RunsTheRest_AsOftenAsItCallsNext()
    {
        Chain chain = Chain.Empty.Value(_journal)
            .Provide((Journal j) => new Second(j, "outer"))
            .Around(async (Next<Tx> next, Second outer) =>
            {
                await next(new Tx(1));
                await next(new Tx(2));
            })
            .Provide((Journal j, Tx tx) => j.Open($"inner{tx.Number}"));

        await TestRun.RunAsync(chain, (Tx tx, Resource inner) => _journal.Lines.Add($"test{tx.Number}"));

        Assert.Equal("+outer +inner1 test1 -inner1 +inner2 test2 -inner2 -outer", _journal.ToString());
    }

    [Fact]
    public async Task Around_WithoutAValue_IsRunIfItCan()
    {
        Chain chain = Chain.Empty.Value(_journal).Around(async (Next next, Journal j) =>
        {
            j.Lines.Add("before");
            await next();
            j.Lines.Add("after");
        });

        await TestRun.RunAsync(chain, () => _journal.Lines.Add("test"));

        Assert.Equal("before test after", _journal.ToString());
    }

    [Fact]
    public async Task Around_ThatTriesAgain_CanMakeAFailedTestPass()
    {
        var runs = 0;
        Chain chain = Chain.Empty.Around(async (Next next) =>
        {
            await Assert.ThrowsAsync<InvalidOperationException>(() => next());
            await next();
        });

        await TestRun.RunAsync(chain, (ITest t) =>
        {
            Assert.False(t.Failed);
            if (runs++ == 0)
            {
                throw new InvalidOperationException();
            }
        });

        Assert.Equal(2, runs);
    }

    [Fact]
    public async Task Around_ThatDoesNotCallNext_IsLogged_AndThereIsNoResult()
    {
        var lines = new System.Collections.Generic.List<string>();
        var chain = Chain.Empty.Around(Task (Next next) => Task.CompletedTask, name: "skips").LogTo(lines.Add);

        await TestRun.RunAsync(chain, () => throw new InvalidOperationException());
        var failure = await Assert.ThrowsAsync<InvalidChainException>(() => TestRun.RunAsync(chain, () => 1));

        Assert.EndsWith(") did not call next: what comes after it, and the test, did not run", lines[0], StringComparison.Ordinal);
        Assert.Equal("An Around of the chain did not call next, so the test was not called and has no result.", failure.Message);
    }

    [Fact]
    public async Task Around_ThatCallsNextTwiceAtOnce_IsRefused()
    {
        var gate = new TaskCompletionSource();
        var chain = Chain.Empty.Around(async (Next next) =>
        {
            var first = next();
            var refusal = await Assert.ThrowsAsync<InvalidChainException>(() => next());
            Assert.EndsWith("called next while the run before was still going on: await each before the next.", refusal.Message, StringComparison.Ordinal);
            gate.SetResult();
            await first;
        });

        await TestRun.RunAsync(chain, () => gate.Task);
    }

    [Fact]
    public async Task BuiltIns_CanAlwaysBeAskedFor()
        => await TestRun.RunAsync(Chain.Empty, (ITest t, CancellationToken token, ITestCancel cancel, TimeProvider time, ChainReport report) =>
        {
            Assert.Same(TimeProvider.System, time);
            Assert.Empty(report.Items);
            Assert.Equal(t.CancellationToken, token);
            cancel.Cancel();
            Assert.True(token.IsCancellationRequested);
        });

    [Fact]
    public async Task Fallible_IsItsValue_OrEndsTheChain()
    {
        var error = new TimeoutException("no server");

        Assert.Equal("7", await TestRun.RunAsync(Chain.Empty.Provide(() => new Fallible<int>(7)), (int i) => $"{i}"));
        Assert.Same(error, await Assert.ThrowsAsync<TimeoutException>(() => TestRun.RunAsync(Chain.Empty.Provide(() => new Fallible<int>(error)), (int i) => i)));
    }

    [Fact]
    public async Task TryRun_GivesTheErrorOfAFallibleBack_AndThrowsOthers()
    {
        var error = new TimeoutException("no server");
        Chain chain = Chain.Empty.Value(_journal).Provide((Journal j) => j.Open("a")).Provide((Resource a) => a.Name == "a" ? new Fallible<int>(error) : 1);

        var ended = await Chain.TryRunAsync(chain, (int i) => i);
        var done = await Chain.TryRunAsync(Chain.Empty.Value(1), (int i) => Task.CompletedTask);

        Assert.Same(error, ended.Error);
        Assert.Same(error, Assert.Throws<TimeoutException>(() => ended.Value));
        Assert.True(done.IsValue);
        Assert.Equal("+a -a", _journal.ToString());
        await Assert.ThrowsAsync<FormatException>(() => Chain.TryRunAsync(Chain.Empty.Provide(int () => throw new FormatException()), (int i) => i));
    }

    [Fact]
    public async Task Slot_OfAnEndedRun_KeepsTheValueOfTheLastOne()
    {
        var slot = new Slot<int>();
        Assert.Equal("The slot of int was not filled: a chain with Chain.Extra(slot, …) fills it when it is run, before the test is called.", Assert.Throws<InvalidChainException>(() => slot.Value).Message);

        await TestRun.RunAsync(Chain.Extra(slot, Chain.Empty.Value(3)), () => Assert.Equal(3, slot.Value));

        Assert.True(slot.IsFilled);
    }

    [Fact]
    public async Task PrivateTypes_AreNoTrouble()
        => await TestRun.RunAsync(Chain.Empty.Provide(() => new Hidden(1)), (Hidden hidden) => Assert.Equal(1, hidden.Value));

    [Fact]
    public void Chain_CanBeReadByAPerson()
        => Assert.Matches(@"^Chain 'app': Provide of 'app' \(ExecutionTests\.cs:\d+\) → int, 'v' of 'app' \(ExecutionTests\.cs:\d+\) → string$", Chain.Named("app").Provide(() => 1).Value("x", name: "v").ToString());

    [Fact]
    public void Chain_IsEnumeratedByItsEntries()
    {
        var count = 0;
        foreach (var chain in Chain.Empty.Value(1).Value("a"))
        {
            count += chain.Entries.Count;
        }

        Assert.Equal(2, count);
    }

    private static T Note<T>(Journal journal, string line, T value)
    {
        journal.Lines.Add(line);
        return value;
    }

    private sealed record Hidden(int Value);
}
