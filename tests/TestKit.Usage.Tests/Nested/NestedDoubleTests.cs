using System;
using System.Linq;
using System.Threading.Tasks;
using TestKit.Usage.Tests.Subjects;
using TestKit.Usage.Tests.Subjects.Nested;
using TestKit.Usage.Tests.Subjects.Values;
using Xunit;

namespace TestKit.Usage.Tests.Nested;

public sealed class NestedDoubleTests
{
    private readonly MockOffice _office = new(new DoubleOptions { DefaultValue = DefaultValue.Doubles });

    private IOffice Office => _office;

    [Fact]
    public void Member_ReturningADoubledInterface_ReturnsOneAndTheSame()
    {
        var clerk = Assert.IsType<MockClerk>(Office.Clerk);

        Assert.Same(clerk, Office.Clerk);
        Assert.Same(clerk, _office.Clerk.Nested<MockClerk>());
        Assert.Same(Office.Desk(1), Office.Desk(2));
        Assert.NotSame(Office.Clerk, Office.Deputy);
    }

    [Fact]
    public async Task Nested_IsSetUpAndAssertedLikeEveryDouble()
    {
        _office.Desk().Nested<MockDesk>().Owner.Nested<MockClerk>().Name.Returns("Ann");
        _office.DeskAsync().Nested<MockDesk>().Label.Returns("first");

        Assert.Equal("Ann", Office.Desk(3).Owner.Name);
        Assert.Equal("first", (await Office.DeskAsync(1)).Label);
        Assert.IsType<MockDesk>(await Office.LastDeskAsync());
        _office.Desk().AssertCalled(Times.Once);
        _office.Desk().Nested<MockDesk>().Owner.Nested<MockClerk>().Name.AssertCalled(Times.Once);
        _office.Jobs.Nested<MockRepository<Job>>().Find("k").Throws(new TimeoutException());
        Assert.Throws<TimeoutException>(() => Office.Jobs.Find("k"));
    }

    [Fact]
    public void Members_ThatReturnSomethingElse_KeepTheirDefault()
    {
        Assert.Same(_office, Office.Sub);
        Assert.Empty(Office.Clerks);
        Assert.Null(Office.Format);
        Assert.Equal(0, Office.Get<int>());
        Assert.IsType<MockClerk>(Office.Get<IClerk>());
        Assert.IsType<MockOffice>(Office.Parent("x"));
        Assert.NotSame(_office, Office.Parent("x"));
    }

    [Fact]
    public void SetUpsAndRememberedValues_GoFirst()
    {
        var own = new MockClerk();
        _office.Clerk.Returns(own);
        Office.Deputy = own;
        _office.Desk(7).Returns(null!);

        Assert.Same(own, Office.Clerk);
        Assert.Same(own, Office.Deputy);
        Assert.Null(Office.Desk(7));
        Assert.NotNull(Office.Desk(8));
    }

    [Fact]
    public void Nested_AskedForOnAnyDouble_IsReturnedFromThenOn()
    {
        var office = new MockOffice();
        Assert.Null(office.Object.Clerk);

        office.Clerk.Nested<MockClerk>().Name.Returns("Ann");

        Assert.Equal("Ann", office.Object.Clerk!.Name);
        Assert.Null(office.Object.Deputy);
        office.Reset();
        Assert.Null(office.Object.Clerk);
    }

    [Fact]
    public void Strict_NestedDouble_IsStrictToo()
    {
        var office = new MockOffice(new DoubleOptions { DefaultValue = DefaultValue.Doubles, Behavior = MockBehavior.Strict });
        Assert.Throws<UnexpectedCallException>(() => office.Object.Clerk);

        office.Clerk.Nested<MockClerk>();

        Assert.Throws<UnexpectedCallException>(() => office.Object.Clerk.Name);
    }

    [Fact]
    public void Reset_KeepsTheNestedDoubleAndResetsIt()
    {
        var clerk = _office.Clerk.Nested<MockClerk>();
        clerk.Name.Returns("Ann");

        _office.Reset();

        Assert.Same(clerk, Office.Clerk);
        Assert.Equal("", Office.Clerk.Name);
    }

    [Fact]
    public void Nested_OfWhatHasNoDouble_SaysWhatToDo()
    {
        var e = Assert.Throws<InvalidSetupException>(() => _office.Format.Nested<MockClerk>());

        Assert.Equal(
            "MockOffice.Format has no nested double: the project that makes MockOffice makes none of IFormatProvider that can be created without further arguments. Ask for one with [GenerateTestDouble], or set the member up: Returns(…).",
            e.Message);
        e = Assert.Throws<InvalidSetupException>(() => _office.Clerk.Nested<MockDesk>());
        Assert.Equal("The nested double of MockOffice.Clerk is a MockClerk, not a MockDesk: Nested<MockClerk>().", e.Message);
    }

    [Fact]
    public async Task Nested_AskedForByManyThreads_IsMadeOnce()
    {
        var clerks = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => Task.Run(() => Office.Clerk)));

        Assert.All(clerks, clerk => Assert.Same(clerks[0], clerk));
    }
}
