#pragma warning disable TK4001, TK4002, TK4004, TK4005 // Chains that cannot run are what these tests are about.
using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Xunit;

namespace TestKit.Injection.Tests.Running;

/// <summary>Chains that cannot run: all that is wrong is said, and nothing runs.</summary>
public sealed class InvalidChainTests
{
    [Fact]
    public async Task Problems_AreSaidTogether_WithTheirPaths_AndNothingRuns()
    {
        Chain chain = Chain.Named("open database")
            .Provide((string dsn) => new Tx(dsn.Length))
            .Do(() => Assert.Fail("it ran"));

        var failure = await Assert.ThrowsAsync<InvalidChainException>(() => TestRun.RunAsync([chain, Chain.Remove("x")], (Tx tx, int i) => { }));

        Assert.Matches(
            @"^The chain cannot run the test:\n"
                + @"  Remove \(InvalidChainTests\.cs:\d+\) looks for 'x', and nothing in the chain is called so: the chain has no names\n"
                + @"  the test needs Tx ← made by Provide of 'open database' \(InvalidChainTests\.cs:\d+\) ← needs string, which nothing provides\n"
                + @"  the test needs int, which nothing provides$",
            failure.Message);
        Assert.Equal(3, failure.Problems.Count);
    }

    [Fact]
    public void SynchronousRun_OfAnAsynchronousProvider_IsRefused()
        => Fails(@"^the test is run by TestRun\.Run, which waits for nothing, and 'a' \(.*\) is asynchronous: use RunAsync$", () => TestRun.Run(Chain.Empty.Provide(async () => await Task.FromResult(1), name: "a"), (int i) => { }));

    [Fact]
    public void SynchronousRun_OfAnAsynchronousTest_IsRefused()
        => Fails(@"^the test is run by TestRun\.Run, which waits for nothing, and gives a Task: use RunAsync$", () => TestRun.Run(Chain.Empty, () => Task.CompletedTask));

    [Fact]
    public void Provider_OfATaskAlone_IsAMistake()
        => Fails(@"^Provide \(.*\) gives nothing but a task: a function without a result is a Do$", () => TestRun.Run(Chain.Empty.Provide(() => Task.CompletedTask), () => { }));

    [Fact]
    public void Provider_OfAValueTask_IsAMistake()
        => Fails(@"^Provide \(.*\) gives a ValueTask<int>, which nothing awaits: await it in an async lambda$", () => TestRun.Run(Chain.Empty.Provide(() => new ValueTask<int>(1)), () => { }));

    [Fact]
    public void As_OfAnotherType_IsAMistake()
        => Fails(@"^Provide \(.*\) gives int, which is no IDisposable: As<IDisposable>\(\) cannot give it$", () => TestRun.Run(Chain.Empty.Provide(() => 1).As<IDisposable>(), () => { }));

    [Fact]
    public void ChainAsAValue_IsAMistake()
    {
        Fails(@"^Value \(.*\) gives a chain as a value, whose providers do not run: chains are joined as \[a, b\]$", () => TestRun.Run(Chain.Empty.Value(Chain.Empty), () => { }));
        Fails(@"^Provide \(.*\) gives a chain as a value, .*$", () => TestRun.Run(Chain.Empty.Provide(() => Chain.Empty), () => { }));
    }

    [Fact]
    public async Task Task_ThatIsNull_IsSaid()
    {
        Chain provider = Chain.Empty.Provide(() => (Task<string>)null!);
        Chain action = Chain.Empty.Do(() => (Task)null!);
        Chain wrapper = Chain.Empty.Around((Next next) => null!);

        Assert.Equal(
            [
                "The provider gave null in the place of a task: make it async, or give Task.FromResult(…).",
                "The Do gave null in the place of a task: make it async, or give Task.CompletedTask.",
                "The Around gave null in the place of a task: make it async, or give the task of next.",
                "The test gave null in the place of a task: make it async, or give Task.CompletedTask.",
                "The test gave null in the place of a task: make it async, or give Task.FromResult(…).",
            ],
            [
                (await Assert.ThrowsAsync<InvalidChainException>(() => TestRun.RunAsync(provider, (string s) => { }))).Message,
                (await Assert.ThrowsAsync<InvalidChainException>(() => TestRun.RunAsync(action, () => { }))).Message,
                (await Assert.ThrowsAsync<InvalidChainException>(() => TestRun.RunAsync(wrapper, () => { }))).Message,
                (await Assert.ThrowsAsync<InvalidChainException>(() => TestRun.RunAsync(Chain.Empty, () => (Task)null!))).Message,
                (await Assert.ThrowsAsync<InvalidChainException>(() => TestRun.RunAsync(Chain.Empty, () => (Task<int>)null!))).Message,
            ]);
    }

    [Fact]
    public void Chain_ThatIsNull_IsSaidWithItsPlaceInTheList_AndWhatMayBeTheCause()
    {
        const string Cause = "is null. Static fields are initialised in the order in which they are written: a chain stands below those that it lists.";

        Assert.StartsWith($"Chain 2 of 2 {Cause}", Assert.Throws<ArgumentNullException>(() => { Chain list = [Chain.Empty, null!]; }).Message, StringComparison.Ordinal);
        Assert.StartsWith($"The next chain {Cause}", Assert.Throws<ArgumentNullException>(() => Chain.Empty.Then(null!)).Message, StringComparison.Ordinal);
        Assert.StartsWith($"The chain of the cell 'a' {Cause}", Assert.Throws<ArgumentNullException>(() => Matrix.Of(("a", null!))).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Required")]
    [InlineData("Wanted")]
    [InlineData("Fallback")]
    [InlineData("As")]
    [InlineData("Shared")]
    public void Modifier_OfNothing_IsRefused(string modifier)
        => Fails(
            $"^{modifier} says something about the provider before it, and no provider stands there: write it directly after a Provide, Value, Do or Around\\.$",
            () => _ = modifier switch
            {
                "Required" => Chain.Empty.Required(),
                "Wanted" => Chain.Remove("x").Wanted(),
                "Fallback" => Chain.Named("x").Fallback(),
                "As" => Chain.Empty.As<int>(),
                _ => Chain.Empty.Shared(Scope.Session),
            });

    [Fact]
    public async Task Arguments_ThatAreNull_AreRefused()
    {
        Assert.Throws<ArgumentNullException>(() => Chain.Empty.Provide((Func<int>)null!));
        Assert.Throws<ArgumentNullException>(() => Chain.Empty.Do((Action)null!));
        Assert.Throws<ArgumentNullException>(() => Chain.Empty.Around((Func<Next, Task>)null!));
        Assert.Throws<ArgumentNullException>(() => Chain.Empty.Then(null!));
        Assert.Throws<ArgumentNullException>(() => Chain.Replace("x", (Chain)null!));
        Assert.Throws<ArgumentException>(() => Chain.Named(" "));
        await Assert.ThrowsAsync<ArgumentNullException>(() => TestRun.RunAsync(null!, () => { }));
        await Assert.ThrowsAsync<ArgumentNullException>(() => TestRun.RunAsync(Chain.Empty, (Func<Task>)null!));
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Types_AreShownAsCSharpWritesThem(Type type, string name) => Assert.Equal(name, RuntimeTypes.Instance.NameOf(type));

    public static TheoryData<Type, string> Types => new()
    {
        { typeof(int), "int" },
        { typeof(int?), "int?" },
        { typeof(string[][,]), "string[][*,*]".Replace("*", "", StringComparison.Ordinal) },
        { typeof(Dictionary<string, List<int>>), "Dictionary<string, List<int>>" },
        { typeof((int, string)), "(int, string)" },
        { typeof(Outer<int>.Inner), "Outer<int>.Inner" },
        { typeof(Outer<int>.Pair<string>), "Outer<int>.Pair<string>" },
        { typeof(Guid), "Guid" },
    };

    [Fact]
    public void Types_InFull_HaveTheirNamespaces()
        => Assert.Equal("System.Collections.Generic.List<System.Guid>", RuntimeTypes.Instance.FullNameOf(typeof(List<Guid>)));

    private static void Fails(string problem, Action run) => Assert.Matches(problem, Assert.Single(Assert.Throws<InvalidChainException>(run).Problems));
}
