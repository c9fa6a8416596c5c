using System;
using System.Threading;
using System.Threading.Tasks;
using TestKit.Usage.Tests.Subjects;
using Xunit;

namespace TestKit.Usage.Tests.Generics;

public sealed class AwaitableTests
{
    private readonly MockPromising _mock = new();

    private IPromising Promising => _mock;

    [Fact]
    public async Task OwnTask_NotSetUp_IsFinished()
    {
        Assert.Equal("", await Promising.GetAsync(1));
        await Promising.DoAsync();
        Assert.Equal(0, await Promising.LoadAsync<int>("a"));
    }

    [Fact]
    public async Task OwnTask_IsSetUpUnwrapped()
    {
        _mock.GetAsync(1).Returns("one");
        _mock.GetAsync(2).Returns((id, _) => $"{id}");
        _mock.GetAsync(3).ReturnsAsync(async (_, ct) => await Promising.GetAsync(1, ct));
        _mock.LoadAsync<string>("k").Returns("v");

        Assert.Equal("one2one", await Promising.GetAsync(1) + await Promising.GetAsync(2) + await Promising.GetAsync(3));
        Assert.Equal("v", await Promising.LoadAsync<string>("k"));
        Assert.Equal("one", _mock.GetAsync(1).Calls[0].Result);
    }

    [Fact]
    public async Task OwnTask_FailsByItsTask_AndHangsUntilItIsCancelled()
    {
        _mock.GetAsync().Throws(new TimeoutException());
        _mock.DoAsync().Throws(new FormatException());

        var failed = Promising.GetAsync(1);
        var done = Promising.DoAsync();
        await Assert.ThrowsAsync<TimeoutException>(async () => await failed);
        await Assert.ThrowsAsync<FormatException>(async () => await done);

        using var source = new CancellationTokenSource();
        _mock.GetAsync().Does();
        _mock.GetAsync().Hangs();
        var hanging = Promising.GetAsync(1, source.Token);
        Assert.False(hanging.GetAwaiter().IsCompleted);
        await source.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await hanging);
    }

    [Fact]
    public async Task OwnTask_OfTheReferenceImplementation_IsAwaited()
    {
        _mock.GetAsync().Returns("backing");
        _mock.DoAsync().Throws(new TimeoutException());
        var outer = new MockPromising(_mock.Object);

        Assert.Equal("backing", await outer.Object.GetAsync(1));
        await Assert.ThrowsAsync<TimeoutException>(async () => await outer.Object.DoAsync());
        Assert.Equal(CallOutcome.Threw, outer.DoAsync().Calls[0].Outcome);
        Assert.Equal("backing", outer.GetAsync().Calls[0].Result);
    }

    [Fact]
    public async Task Awaitable_WithoutABuilder_IsAValue()
    {
        Assert.Null(Promising.Start());
        _mock.Start().Returns(new Bare(7));

        Assert.Equal(7, await Promising.Start()!);
    }
}
