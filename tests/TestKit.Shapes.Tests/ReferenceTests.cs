using TestKit.Shapes.Tests.Subjects;
using Xunit;

namespace TestKit.Shapes.Tests;

public sealed class ReferenceTests
{
    [Fact]
    public void Reference_SetUp_IsOnePlace()
    {
        var grid = new MockGrid();
        grid.At(1).Returns(5);

        grid.Object.At(1) = 9;

        Assert.Equal(9, grid.Object.At(1));
        Assert.Equal(5, grid.At(1).Calls[0].Result);
        Assert.Equal(9, grid.At(1).Calls[1].Result);
    }

    [Fact]
    public void Reference_NotSetUp_IsAPlaceForEachChoiceOfArguments()
    {
        var grid = new MockGrid();

        grid.Object.At(1)++;
        grid.Object["k"] = 4;

        Assert.Equal(1, grid.Object.At(1));
        Assert.Equal(0, grid.Object.At(2));
        Assert.Equal(4, grid.Object["k"]);
        grid["k"].AssertCalled(2);
    }

    [Fact]
    public void Reference_TypedDelegate_LeadsToTheUsersPlace()
    {
        var places = new int[3];
        var grid = new MockGrid();
        grid.At().Returns((int row) => ref places[row]);

        grid.Object.At(2) = 8;

        Assert.Equal([0, 0, 8], places);
    }

    [Fact]
    public void Reference_OfAStrictDouble_IsRefused()
        => Assert.Throws<UnexpectedCallException>(() => new MockGrid(MockBehavior.Strict).Object.At(1));

    [Fact]
    public void Span_OfAProperty_IsSetUpFromAnArrayAndRecordedAsACopy()
    {
        var grid = new MockGrid();
        byte[] bytes = [1, 2];
        grid.Object.Buffer = bytes;
        bytes[0] = 9;
        grid.Buffer.Returns([3]);

        Assert.Equal(3, grid.Object.Buffer[0]);
        grid.Buffer_Set(new byte[] { 1, 2 }).AssertCalled(Times.Once);
    }

    [Fact]
    public void Span_AsResultAndKey_IsMatched()
    {
        var grid = new MockGrid();
        grid.Text(1).Returns(row => "one");
        grid["k".ToCharArray()].Returns(7);

        Assert.Equal("one", grid.Object.Text(1).ToString());
        Assert.True(grid.Object.Text(2).IsEmpty);
        Assert.Equal(7, ((IGrid)grid)[System.MemoryExtensions.AsSpan("k")]);
    }
}
