using System;
using TestKit.Shapes.Tests.Subjects.Overloads;
using Xunit;

namespace TestKit.Shapes.Tests;

public sealed class OverloadTests
{
    [Fact]
    public void OverloadsThatOnlyASpanTellsApart_ReachTheirOwnOfTheBacking()
    {
        IWriter writer = new MockWriter(new Writer());

        Assert.Equal(("span", "array"), (writer.Write((ReadOnlySpan<int>)[1, 2]), writer.Write(new[] { 1 })));
        Assert.Equal(("span", "array"), (writer["ab", 0], writer[new[] { 'a' }, 0]));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("text")]
    [InlineData(new[] { 1 })]
    public void DynamicArgument_OfWhateverType_ReachesItsOwnOverloadOfTheBacking(object? value)
    {
        IWriter writer = new MockWriter(new Writer());

        Assert.Equal("dynamic", writer.Write(value!));
    }

    [Fact]
    public void ExtensionMembersInScope_TakeNothingFromTheDouble()
    {
        var mock = new MockWriter();
        mock.Write((object)"x").Returns("kind");

        Assert.Equal("kind", mock.Object.Kind);
        mock.Object.Reset();
        TestDouble.For(mock).Reset();
        Assert.Empty(mock.Calls());
    }
}
