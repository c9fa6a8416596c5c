using System;
using System.Threading;
using System.Threading.Tasks;
using TestKit.Usage.Tests.Subjects;
using TestKit.Usage.Tests.Subjects.Classes;
using Xunit;

namespace TestKit.Usage.Tests;

public sealed class DelegateTests
{
    [Fact]
    public async Task Delegate_IsPassedWhereItIsWanted()
    {
        var fetch = new MockFetch();
        fetch.Invoke("a").Returns(7);

        Assert.Equal(7, await TwiceAsync(fetch));

        fetch.Invoke("a").AssertCalled(2);
        fetch.AssertNoOtherCalls();
    }

    [Fact]
    public async Task Delegate_FailsLikeEveryDouble()
    {
        var fetch = new MockFetch();
        fetch.Invoke().Throws(new TimeoutException()).Once();

        var failing = fetch.Object("a");

        Assert.True(failing.IsFaulted);
        Assert.Equal(0, await fetch.Object("a"));
        Assert.Equal(CallOutcome.Threw, fetch.Invoke().Calls[0].Outcome);
    }

    [Fact]
    public async Task Delegate_WithABacking_GoesThere()
    {
        var fetch = new MockFetch((key, _) => Task.FromResult(key.Length));
        fetch.Invoke("no").Returns(-1);

        Assert.Equal(-1, await fetch.Object("no"));
        Assert.Equal(3, await fetch.Object("yes"));
    }

    [Fact]
    public void StrictDelegate_RefusesWhatIsNotSetUp()
    {
        var fetch = new MockFetch(MockBehavior.Strict);

        var task = fetch.Object("a");

        Assert.Contains("MockFetch is strict, and Invoke(key: \"a\", ct: none) was not set up.", task.Exception!.InnerException!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Delegate_ClosedGenericOfTheFramework_SaysSoInItsName()
    {
        var map = new MockFuncOfInt32AndString();
        map.Invoke(3).Returns("three");

        Assert.Equal(["three", ""], Array.ConvertAll([3, 4], new Converter<int, string>(map.Object)));
    }

    [Fact]
    public void Delegate_OpenGenericOfTheFramework_IsDoubledForEveryType()
    {
        var handler = new MockEventHandler<string>();
        var gateway = new MockMailGateway("smtp");
        gateway.Object.Sent += handler;

        gateway.Sent.Raise(this, "ann@shop");

        handler.Invoke(this, "ann@shop").AssertCalled(Times.Once);
    }

    [Fact]
    public void Delegate_WithOutAndSpan_IsAnsweredByItsOwnSignature()
    {
        var read = new MockTryRead<int>();
        read.Invoke("7".ToCharArray()).Returns((ReadOnlySpan<char> text, out int value) => int.TryParse(text, out value));

        Assert.True(read.Object("7", out var number));
        Assert.Equal(7, number);
        Assert.False(read.Object("8", out number));
    }

    [Fact]
    public void Control_OfADelegate_IsFoundFromTheDelegate()
    {
        var fetch = new MockFetch();
        _ = fetch.Object("a");

        TestDouble.For(fetch.Object).Reset();

        fetch.Invoke().AssertNotCalled();
        Assert.Throws<ArgumentException>(() => TestDouble.For(new Fetch((_, _) => Task.FromResult(1))));
    }

    private static async Task<int> TwiceAsync(Fetch fetch)
        => await fetch("a") == await fetch("a", CancellationToken.None) ? 7 : 0;
}
