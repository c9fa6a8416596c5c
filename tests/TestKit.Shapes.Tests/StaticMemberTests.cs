using System;
using System.Threading.Tasks;
using TestKit.Shapes.Tests.Subjects;
using Xunit;

namespace TestKit.Shapes.Tests;

public sealed class StaticMemberTests
{
    [Fact]
    public void StaticMethod_SetUp_AnswersTheTypeArgument()
    {
        var made = new MockFactory();
        MockFactory.Create("a").Returns(made);

        Assert.Same(made, Create<MockFactory>("a"));
        MockFactory.Create("a").AssertCalled(Times.Once);
        Assert.Equal("a", MockFactory.Create().Calls[0].Name);
    }

    [Fact]
    public void StaticMethod_NotSetUp_ReturnsADoubleOfItsOwn() => Assert.IsType<MockFactory>(Create<MockFactory>("b"));

    [Fact]
    public void StaticMethod_MadeToFail_Throws()
    {
        MockFactory.Create().Throws(new TimeoutException());

        Assert.Throws<TimeoutException>(() => Create<MockFactory>("x"));
    }

    [Fact]
    public void GenericStaticMethod_MadeToFailForAllTypeArguments_Throws()
    {
        MockFactory.Make().Throws(new TimeoutException());
        MockFactory.Make<int>(1).Returns(7);

        Assert.Equal(7, Make<MockFactory, int>(1));
        Assert.Throws<TimeoutException>(() => Make<MockFactory, Guid>(default));
        MockFactory.Make().AssertCalled(2);
    }

    [Fact]
    public async Task SetUp_FlowsWithTheTest_AndNotBesideIt()
    {
        var elsewhere = await Alone(async () =>
        {
            MockFactory.Count.Returns(1);
            await Task.Yield();
            return Count<MockFactory>();
        });
        MockFactory.Count.Returns(2);

        Assert.Equal(1, elsewhere);
        Assert.Equal(2, await Task.Run(Count<MockFactory>));
    }

    [Fact]
    public void StaticAssertion_Fails_NamesTheDouble()
    {
        Create<MockFactory>("a");
        var number = MockFactory.Static.Calls()[0].Sequence;

        var e = Assert.Throws<AssertionFailedException>(() => MockFactory.Create("b").AssertCalled());

        Assert.Equal(
            $"""
            Expected MockFactory.Create(name: "b") to be called at least once, but it was called 0 times.
            Nearest call: Create(name: "a")   #{number}
                                       ~~~ expected "b"
            All calls on MockFactory:
              #{number} Create(name: "a") → TestKit.Shapes.Tests.Subjects.MockFactory
            """,
            e.Message,
            ignoreLineEndingDifferences: true);
    }

    [Fact]
    public void StaticControl_Reset_ForgetsSetUpsAndCalls()
    {
        MockFactory.Count.Returns(3);
        Count<MockFactory>();

        MockFactory.Static.Reset();

        Assert.Equal(0, Count<MockFactory>());
        Assert.Single(MockFactory.Static.Calls());
    }

    [Fact]
    public void StaticProperty_Set_IsRememberedAndAsserted()
    {
        SetCount<MockFactory>(5);

        Assert.Equal(5, Count<MockFactory>());
        MockFactory.Count.Set(5).AssertCalled(Times.Once);
    }

    [Fact]
    public void StaticEvent_Raised_ReachesItsSubscribers()
    {
        var heard = 0;
        Subscribe<MockFactory>(() => heard++);

        MockFactory.Made.Raise();

        Assert.Equal(1, heard);
    }

    [Fact]
    public void StaticGenericAndReference_SetUp_Answer()
    {
        MockFactory.Make<int>(3).Returns(4);
        Slot<MockFactory>() = 7;

        Assert.Equal(4, Make<MockFactory, int>(3));
        Assert.Equal(7, Slot<MockFactory>());
    }

    [Fact]
    public void InstanceMember_BesideStaticOnes_WorksAsUsual()
    {
        var factory = new MockFactory();
        var other = new MockFactory();
        factory.Next(other).Returns(other);
        factory.Name.Returns("n");

        Assert.Same(other, factory.Object.Next(other));
        Assert.Same(factory, factory.Object.Next(null));
        Assert.Equal("n", factory.Object.Name);
    }

    [Fact]
    public void Operators_OfASelfType_AreAskedOfTheDouble()
    {
        var one = new MockAmount<string>();
        var sum = new MockAmount<string>();
        MockAmount<string>.Addition(one, one).Returns(sum);
        MockAmount<string>.Explicit(sum).Returns(2);

        Assert.Equal(2, Twice<MockAmount<string>, string>(one));
        MockAmount<string>.Addition().AssertCalled(Times.Once);
    }

    [Fact]
    public void OutOfASelfType_TypedDelegate_SetsTheValue()
    {
        var amount = new MockAmount<string>();
        MockAmount<string>.TryParse("1").Returns((string text, out MockAmount<string>? value) =>
        {
            value = amount;
            return true;
        });

        Assert.Same(amount, Parse<MockAmount<string>, string>("1"));
        Assert.IsType<MockAmount<string>>(Parse<MockAmount<string>, string>("2"));
    }

    private static IFactory Create<T>(string name)
        where T : IFactory => T.Create(name);

    private static int Count<T>()
        where T : IFactory => T.Count;

    private static void SetCount<T>(int count)
        where T : IFactory => T.Count = count;

    private static void Subscribe<T>(Action heard)
        where T : IFactory => T.Made += heard;

    private static TSeed Make<T, TSeed>(TSeed seed)
        where T : IFactory
        where TSeed : new() => T.Make(seed);

    private static ref int Slot<T>()
        where T : IFactory => ref T.Slot();

    private static int Twice<T, TUnit>(T amount)
        where T : IAmount<T, TUnit>
        where TUnit : class => (int)(amount + amount);

    private static T Parse<T, TUnit>(string text)
        where T : IAmount<T, TUnit>
        where TUnit : class => T.TryParse(text, out var amount) ? amount : T.Zero;

    /// <summary>What is set up in an asynchronous method is not seen by its caller.</summary>
    private static async Task<T> Alone<T>(Func<Task<T>> run) => await run();
}
