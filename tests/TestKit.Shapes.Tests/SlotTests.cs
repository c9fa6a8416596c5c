using System;
using TestKit.Shapes.Tests.Subjects;
using TestKit.Shapes.Tests.Subjects.Bases;
using Xunit;

namespace TestKit.Shapes.Tests;

public sealed class SlotTests
{
    [Fact]
    public void SlotsOfTwoBases_GoToTheirOwnBaseOfTheBacking()
    {
        var backing = new Both();
        var both = new MockBoth(backing);
        ILeft left = both;
        IRight right = both;

        left.Value = 10;
        left.Told += () => { };
        right.Told += () => { };

        Assert.Equal(("left", "right"), (left.Name(), right.Name()));
        Assert.Equal((10, 2), (left.Value, right.Value));
        Assert.True(left.Try(out var one) && right.Try(out var two) && (one, two) == (1, 2));
        Assert.Equal("left right ", backing.Subscribed);
        both.Name().AssertCalled(2);
    }

    [Fact]
    public void SlotsOfTwoBases_SetUp_AnswerAlike()
    {
        var both = new MockBoth(new Both());
        both.Name().Throws(new TimeoutException());

        Assert.Throws<TimeoutException>(() => ((ILeft)both).Name());
        Assert.Throws<TimeoutException>(() => ((IRight)both).Name());
    }

    [Fact]
    public void SlotOfTheUsersPart_IsLeftAlone_AlsoForDefaultBodies()
    {
        var thing = new OwnThing();

        Assert.Equal(6, thing.Object.Get(5));
        Assert.Equal(42, thing.Object.Both());
    }

    [Fact]
    public void NestedDouble_TypedDelegate_SetsTheValue()
    {
        var nested = new Outer.Nested();
        nested.TryGet("a").Returns((string key, out int value) => (value = key.Length) > 0);

        Assert.True(nested.Object.TryGet("a", out var length));
        Assert.Equal(1, length);
    }

    [Fact]
    public void Params_OneByOne_Select()
    {
        var log = new MockLog();
        log.Log("a", "b").Throws(new TimeoutException());

        log.Object.Log();
        log.Object.Log("a");
        log.Object.Format("f", 1, "y");
        log.Object.Each(1, 2);

        Assert.Throws<TimeoutException>(() => log.Object.Log("a", "b"));
        log.Log().AssertCalled(3);
        log.Log(Arg.Any).AssertCalled(3);
        log.Log("a").AssertCalled(Times.Once);
        log.Log(Arg.Where<string[]>(words => words.Length == 0)).AssertCalled(Times.Once);
        log.Format("f", 1, "y").AssertCalled(Times.Once);
        log.Format("f").AssertCalled(Times.Once);
        log.Format(Arg.Any, new object?[] { 1, "y" }).AssertCalled(Times.Once);
        log.Each(1, 2).AssertCalled(Times.Once);
    }

    [Fact]
    public void InstanceOperators_AreRecordedAndForwarded()
    {
        var counter = new MockCounter(new Counter());
        var value = counter.Object;

        value += 5;
        value++;

        Assert.Equal(6, value.Total);
        counter.AdditionAssignment(5).AssertCalled(Times.Once);
        counter.IncrementAssignment().AssertCalled(Times.Once);
    }
}
