using System;
using TestKit.Shapes.Tests.Subjects.Classes;
using Xunit;

namespace TestKit.Shapes.Tests;

public sealed class ClassTests
{
    [Fact]
    public void ConstructorThatCallsMembers_SetUpBefore_SeesTheSetUp()
    {
        var mock = new MockPlan("p");
        mock.Title.Returns("t");
        mock.Step(1).Returns(4);

        Assert.Equal("p t 4", mock.Object.Started);
        Assert.Equal(1, mock.Changed.SubscriberCount);
    }

    [Fact]
    public void ConstructorThatCallsMembers_OfAStrictDouble_NamesTheMember()
    {
        var mock = new MockPlan("p", MockBehavior.Strict);

        var refusal = Assert.Throws<UnexpectedCallException>(() => mock.Object);

        Assert.Contains("MockPlan is strict, and Title was not set up.", refusal.Message, StringComparison.Ordinal);
        mock.Title.Returns("now");
        mock.Step().Returns(1);
        Assert.Equal("p now 1", mock.Object.Started);
    }

    [Fact]
    public void FieldKeywordAndPartialMembers_CallingTheBase_KeepTheirBodies()
    {
        var plan = new MockPlan("p", MockBehavior.CallBase).Object;

        plan.Title = " wide ";
        plan.Limit = -3;
        plan?.Limit += 1;

        Assert.Equal(("wide", 4), (plan!.Title, plan.Limit));
        Assert.Equal("described 5", plan.Describe(5));
    }

    [Fact]
    public void NarrowedResult_SetUp_IsSeenThroughTheBase()
    {
        var mock = new MockDetailedPlan("p");
        mock.Describe("x").Returns("narrow");

        Assert.Equal("narrow", ((Plan)mock.Object).Describe("x"));
    }

    [Fact]
    public void StaticConstructorThatThrows_LeavesTheDoubleUsable()
    {
        var mock = new MockUnready();
        mock.Get().Returns(1);

        var e = Assert.Throws<TypeInitializationException>(() => mock.Object);

        Assert.Equal("not ready", e.InnerException!.Message);
        mock.Get().AssertNotCalled();
    }
}
