using System;
using System.Threading.Tasks;
using TestKit.Shapes.Tests.Subjects.Statics;
using Xunit;

namespace TestKit.Shapes.Tests;

public sealed class StaticBodyTests
{
    [Fact]
    public void StaticBody_NotSetUp_RunsAndIsRecorded()
    {
        Assert.Equal(101, Rank<MockFormat>("x"));

        MockFormat.Rank("x").AssertCalled(Times.Once);
        Assert.Equal(101, MockFormat.Rank().Calls[0].Result);
    }

    [Fact]
    public void StaticBody_SetUp_IsReplaced()
    {
        MockFormat.Rank("x").Returns(7);
        MockFormat.Rank("y").Throws(new TimeoutException());

        Assert.Equal(7, Rank<MockFormat>("x"));
        Assert.Throws<TimeoutException>(() => Rank<MockFormat>("y"));
        Assert.Equal(102, Rank<MockFormat>("zz"));
    }

    [Fact]
    public void StaticBody_SetUpForOneCall_RunsAgainAfterIt()
    {
        MockFormat.Rank().Returns(7).Once();

        Assert.Equal(7, Rank<MockFormat>("x"));
        Assert.Equal(101, Rank<MockFormat>("x"));
    }

    [Fact]
    public void StaticBody_AssertedInVain_NamesTheDoubleAndWhatTheBodyGave()
    {
        Rank<MockFormat>("x");
        var number = MockFormat.Static.Calls()[0].Sequence;

        var e = Assert.Throws<AssertionFailedException>(() => MockFormat.Rank("y").AssertCalled());

        Assert.Equal(
            $"""
            Expected MockFormat.Rank(text: "y") to be called at least once, but it was called 0 times.
            Nearest call: Rank(text: "x")   #{number}
                                     ~~~ expected "y"
            All calls on MockFormat:
              #{number} Rank(text: "x") → 101
            """,
            e.Message,
            ignoreLineEndingDifferences: true);
    }

    [Fact]
    public void StaticBodyOfABase_HiddenByTheInterface_HasASelectorOfItsOwn()
    {
        Assert.Equal(1, BaseRank<MockFormat>("x"));

        MockFormat.IBaseFormat_Rank("x").Returns(2);

        Assert.Equal(2, BaseRank<MockFormat>("x"));
        Assert.Equal(101, Rank<MockFormat>("x"));
    }

    [Fact]
    public void StaticBodyOfABase_GivenAgainByTheInterface_IsTheInterfacesUnlessSetUp()
    {
        Assert.Equal("format", Kind<MockFormat>());

        MockFormat.Kind.Returns("mine");

        Assert.Equal("mine", Kind<MockFormat>());
    }

    [Fact]
    public void StaticPropertyWithBodies_NotSetUp_RunsBoth()
    {
        Assert.Equal(3, Depth<MockFormat>());
        try
        {
            SetDepth<MockFormat>(5);

            Assert.Equal(5, Depth<MockFormat>());
            MockFormat.Depth.Set(5).AssertCalled(Times.Once);
            MockFormat.Depth.Returns(8);
            Assert.Equal(8, Depth<MockFormat>());
        }
        finally
        {
            IFormat.Kept.Clear();
        }
    }

    [Fact]
    public void StaticEventWithBodies_Raised_ReachesItsSubscribersAndTheBodies()
    {
        var heard = 0;
        Action hears = () => heard++;

        Subscribe<MockFormat>(hears);
        MockFormat.Changed.Raise();

        Assert.Equal(1, heard);
        Assert.Contains(hears, IFormat.Heard);
        Unsubscribe<MockFormat>(hears);
        Assert.DoesNotContain(hears, IFormat.Heard);
    }

    [Fact]
    public void GenericStaticBody_NotSetUp_RunsForEveryTypeArgument()
    {
        MockFormat.Make<int>(1).Returns(7);

        Assert.Equal(7, Make<MockFormat, int>(1));
        Assert.Equal(2, Make<MockFormat, int>(2));
        Assert.Equal(4L, Make<MockFormat, long>(4));
        MockFormat.Make().Throws(new TimeoutException());
        Assert.Throws<TimeoutException>(() => Make<MockFormat, Guid>(default));
    }

    [Fact]
    public void StaticBodyWithOutRefAndSpans_NotSetUp_RunsOnTheRealArguments()
    {
        Assert.True(TryRead<MockFormat>("42", out var value));
        Assert.Equal(42, value);
        var place = 1;
        Move<MockFormat>(ref place);
        Assert.Equal(2, place);
        Assert.Equal(9, Same<MockFormat>(9));
        Assert.Equal(5, Sum<MockFormat>([1, 2, 4]));
    }

    [Fact]
    public void StaticBodyWithOut_SetUp_IsReplacedByTheDelegate()
    {
        MockFormat.TryRead("x").Returns((string text, out int value) =>
        {
            value = text.Length;
            return true;
        });

        Assert.True(TryRead<MockFormat>("x", out var value));
        Assert.Equal(1, value);
        Assert.False(TryRead<MockFormat>("y", out _));
    }

    [Fact]
    public async Task AsynchronousStaticBody_NotSetUp_IsAwaited()
    {
        MockFormat.ReadAsync("b").Returns("c");

        Assert.Equal("a!", await Read<MockFormat>("a"));
        Assert.Equal("c", await Read<MockFormat>("b"));
        await Assert.ThrowsAsync<FormatException>(() => Read<MockFormat>(""));
        Assert.IsType<FormatException>(MockFormat.ReadAsync("").Calls[0].Exception);
    }

    [Fact]
    public void ObsoleteStaticBody_NotSetUp_Runs()
    {
#pragma warning disable CS0618
        MockFormat.Old(1).Returns(9);

        Assert.Equal(9, Old<MockFormat>(1));
        Assert.Equal(3, Old<MockFormat>(2));
#pragma warning restore CS0618
    }

    [Fact]
    public void StaticMemberWithoutBody_BesideThem_AnswersAsBefore()
    {
        Assert.Equal("", Version<MockFormat>());
        MockFormat.Version.Returns("2");

        Assert.Equal("2", Version<MockFormat>());
    }

    [Fact]
    public void InstanceBody_BesideStaticOnes_RunsUnlessSetUp()
    {
        var format = new MockFormat();
        format.Name.Returns("n");

        Assert.Equal("n?", format.Object.Shown());
    }

    [Fact]
    public void StaticBody_AsksTheSelfTypeForMore_MeetsTheDoublesSetUps()
    {
        var (small, large) = (new MockScale<string>(), new MockScale<string>());
        small.Size.Returns(1);
        large.Size.Returns(2);
        MockScale<string>.Zero.Returns(small);

        Assert.Same(large, Largest<MockScale<string>, string>(small, large));
        Assert.Same(small, First<MockScale<string>, string>());
        MockScale<string>.Compare(small, large).AssertCalled(Times.Once);

        MockScale<string>.Compare().Returns(1);
        Assert.Same(small, Largest<MockScale<string>, string>(small, large));
    }

    [Fact]
    public void OperatorWithABody_AsksTheSelfTypeForMore_MeetsTheDoublesSetUps()
    {
        var (scale, negated) = (new MockScale<string>(), new MockScale<string>());
        MockScale<string>.Negate(scale).Returns(negated);

        Assert.Same(negated, Negate<MockScale<string>, string>(scale));
    }

    [Fact]
    public void InstanceBody_AsksTheSelfTypeForMore_MeetsTheDoublesSetUps()
    {
        var (zero, other) = (new MockScale<string>(), new MockScale<string>());
        MockScale<string>.Zero.Returns(zero);
        MockScale<string>.Compare(zero, other).Returns(-1);

        Assert.True(zero.Object.IsSmallerThan(other));
    }

    [Fact]
    public void SelfTypeWithBodiesAlone_IsClosedOverTheDouble()
    {
        Assert.Equal("'label'", Quoted<MockLabel>());

        MockLabel.Text.Returns("mine");

        Assert.Equal("'mine'", Quoted<MockLabel>());
    }

    private static int Rank<T>(string text)
        where T : IFormat => T.Rank(text);

    private static int BaseRank<T>(string text)
        where T : IBaseFormat => T.Rank(text);

    private static string Kind<T>()
        where T : IBaseFormat => T.Kind;

    private static string Version<T>()
        where T : IFormat => T.Version;

    private static int Depth<T>()
        where T : IFormat => T.Depth;

    private static void SetDepth<T>(int depth)
        where T : IFormat => T.Depth = depth;

    private static void Subscribe<T>(Action heard)
        where T : IFormat => T.Changed += heard;

    private static void Unsubscribe<T>(Action heard)
        where T : IFormat => T.Changed -= heard;

    private static TSeed Make<T, TSeed>(TSeed seed)
        where T : IFormat
        where TSeed : new() => T.Make(seed);

    private static bool TryRead<T>(string text, out int value)
        where T : IFormat => T.TryRead(text, out value);

    private static void Move<T>(ref int place)
        where T : IFormat => T.Move(ref place);

    private static int Same<T>(int value)
        where T : IFormat => T.Same(value);

    private static int Sum<T>(ReadOnlySpan<int> values)
        where T : IFormat => T.Sum(values);

    private static Task<string> Read<T>(string text)
        where T : IFormat => T.ReadAsync(text);

    [Obsolete("old")]
    private static int Old<T>(int value)
        where T : IFormat => T.Old(value);

    private static T Largest<T, TUnit>(T left, T right)
        where T : IScale<T, TUnit> => T.Largest(left, right);

    private static T First<T, TUnit>()
        where T : IScale<T, TUnit> => T.First;

    private static T Negate<T, TUnit>(T scale)
        where T : IScale<T, TUnit> => -scale;

    private static string Quoted<T>()
        where T : ILabel<T> => T.Quoted();
}
