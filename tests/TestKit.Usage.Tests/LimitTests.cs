using System;
using System.Linq;
using TestKit.Usage.Tests.Subjects;
using Xunit;

namespace TestKit.Usage.Tests;

/// <summary>Set-ups that answer some calls only: their order, and what becomes of those that are used up.</summary>
public sealed class LimitTests : IDisposable
{
    private readonly MockMixed _mixed = new();
    private int _asked;

    private IMixed Mixed => _mixed;

    public void Dispose() => Mixed.Dispose();

    [Fact]
    public void Once_LimitedInAnotherOrderThanMade_AnswerAsMade()
    {
        var first = _mixed.Must().Returns(1);
        _mixed.Must().Returns(9);
        var second = _mixed.Must().Returns(2);
        second.Once();
        first.Once();

        Assert.Equal([1, 2, 9, 9], Called(4));
    }

    [Fact]
    public void Once_UsedUp_IsNotAskedAgain()
    {
        for (var i = 0; i < 3; i++)
        {
            _mixed.Must(Arg.Where<int>(_ => ++_asked > 0)).Returns(i).Once();
        }

        Assert.Equal([0, 1, 2, 0, 0], Called(5));
        Assert.Equal(3, _asked);
    }

    [Fact]
    public void Times_RaisedAfterItWasUsedUp_AnswersAgain()
    {
        var setup = _mixed.Must().Returns(1).Once();
        _mixed.Must().Returns(2).Once();
        Assert.Equal([1, 2, 0], Called(3));

        setup.Times(2);

        Assert.Equal([1, 0], Called(2));
    }

    [Fact]
    public void ThenReturns_AfterTheSequenceWasUsedUp_GoesOn()
    {
        var sequence = _mixed.Must().Returns(1, 2);
        Assert.Equal([1, 2, 0], Called(3));

        sequence.ThenReturns(3);

        Assert.Equal([3, 0], Called(2));
    }

    [Fact]
    public void Once_TakenBack_StaysAway()
    {
        var setup = _mixed.Must().Returns(1);
        setup.TakeBack();

        setup.Once();

        Assert.Equal([0], Called(1));
    }

    [Fact]
    public void TakeBack_InTheMiddle_LeavesTheOthersInOrder()
    {
        _mixed.Must().Returns(1);
        var middle = _mixed.Must(7).Returns(2);
        _mixed.Must(8).Returns(3);
        var once = _mixed.Must().Returns(4).Once();

        middle.TakeBack();
        once.TakeBack();

        Assert.Equal(1, Mixed.Must(7));
        Assert.Equal(3, Mixed.Must(8));
    }

    [Fact]
    public void OnCall_CallsThatOthersAnswer_AreCounted()
    {
        _mixed.Must().Returns(1).Times(2);
        _mixed.Must().Returns(2).OnCall(3);
        _mixed.Must().Returns(3).Times(2);

        Assert.Equal([1, 1, 2, 3, 3, 0], Called(6));
    }

    private int[] Called(int times) => [.. Enumerable.Range(0, times).Select(_ => Mixed.Must(7))];
}
