using System;
using Xunit;

namespace TestKit.Runtime.Tests;

public sealed class TimesTests
{
    [Fact]
    public void ToString_EveryBound_ReadsInASentence()
    {
        Assert.Equal("never", Times.Never.ToString());
        Assert.Equal("exactly once", Times.Once.ToString());
        Assert.Equal("exactly 2 times", Times.Twice.ToString());
        Assert.Equal("at least once", Times.AtLeastOnce.ToString());
        Assert.Equal("at most once", Times.AtMostOnce.ToString());
        Assert.Equal("between 2 and 4 times", Times.Between(2, 4).ToString());
        Assert.Equal("exactly 3 times", ((Times)3).ToString());
    }

    [Fact]
    public void Equality_IsByBounds()
    {
        Assert.True(Times.Once == Times.Exactly(1));
        Assert.True(Times.AtLeast(1) != Times.Exactly(1));
        Assert.Equal(Times.Between(1, 2).GetHashCode(), Times.Between(1, 2).GetHashCode());
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(int.MinValue)]
    public void Bounds_BelowZero_SayWhatIsTaken(int count)
    {
        Assert.StartsWith("Times.Exactly takes a number of calls: 0 or more.", Assert.Throws<ArgumentOutOfRangeException>(() => Times.Exactly(count)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => Times.AtLeast(count));
        Assert.Throws<ArgumentOutOfRangeException>(() => Times.AtMost(count));
        Assert.Throws<ArgumentOutOfRangeException>(() => Times.Between(count, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => (Times)count);
    }
}
