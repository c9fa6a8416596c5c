using Xunit;

namespace TestKit.Runtime.Tests;

public sealed class RecordDifferenceTests
{
    [Fact]
    public void Between_TwoRecords_NamesWhatDiffers()
        => Assert.Equal("X = 1 (was 2), Y = Inner { A = 1, B = 2 } (was Inner { A = 1, B = 3 })", Between(
            new Outer(1, new Inner(1, 2), "same"),
            new Outer(2, new Inner(1, 3), "same")));

    [Fact]
    public void Between_OtherValues_SaysNothing()
    {
        Assert.Null(Between("a", "b"));
        Assert.Null(Between(new Inner(1, 2), new Outer(1, new Inner(1, 2), "")));
        Assert.Null(Between(new Inner(1, 2), null));
        Assert.Null(Between(new Inner(1, 2), new Inner(1, 2)));
    }

    private static string? Between(object expected, object? actual)
        => RecordDifference.Between(new ArgumentView(ArgumentFormatter.Format(expected), expected, isValue: true), actual);

    private sealed record Inner(int A, int B);

    private sealed record Outer(int X, Inner Y, string Z);
}
