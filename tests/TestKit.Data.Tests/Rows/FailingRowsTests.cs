using System;
using System.Threading.Tasks;
using Xunit;

namespace TestKit.Data.Tests.Rows;

public sealed class FailingRowsTests
{
    private static readonly InvalidOperationException s_error = new("injected");

    [Fact]
    public void FailAtRow_DeliversTheRowsBefore()
    {
        using var reader = RowSet.Create("id").AddRows(5, i => [i]).FailAtRow(2, s_error).OpenReader();

        Assert.True(reader.Read());
        Assert.True(reader.Read());
        Assert.Same(s_error, Assert.Throws<InvalidOperationException>(() => reader.Read()));
        Assert.False(reader.Read());
    }

    [Fact]
    public async Task FailAtRow_OfReadAsync_ComesWithTheTask()
    {
        await using var reader = RowSet.Create("id").AddRow(1).FailAtRow(0, s_error).OpenReader();
        var read = reader.ReadAsync();

        Assert.Same(s_error, await Assert.ThrowsAsync<InvalidOperationException>(() => read));
    }

    [Fact]
    public void FailAtRow_NumberOfRows_IsTheEnd()
    {
        using var reader = RowSet.Create("id").AddRow(1).FailAtRow(1, s_error).OpenReader();

        Assert.True(reader.Read());
        Assert.Same(s_error, Assert.Throws<InvalidOperationException>(() => reader.Read()));
    }

    [Fact]
    public void FailAtResult_First_CannotBeOpened()
        => Assert.Same(s_error, Assert.Throws<InvalidOperationException>(() => RowSet.Create("id").FailAtResult(0, s_error).OpenReader()));

    [Fact]
    public void FailAtResult_Second_FailsInNextResult()
    {
        using var reader = RowSet.Results(RowSet.Create("a"), RowSet.Create("b")).FailAtResult(1, s_error).OpenReader();

        Assert.Same(s_error, Assert.Throws<InvalidOperationException>(() => reader.NextResult()));
        Assert.False(reader.NextResult());
    }

    [Fact]
    public void FailAtResult_OfAPart_IsItsPlaceAmongTheResults()
    {
        using var reader = RowSet.Results(RowSet.Create("a"), RowSet.Create("b").FailAtResult(0, s_error)).OpenReader();

        Assert.Same(s_error, Assert.Throws<InvalidOperationException>(() => reader.NextResult()));
    }

    [Fact]
    public void FailOnClose_ClosesAllTheSame()
    {
        var reader = RowSet.Create("a").FailOnClose(s_error).OpenReader();

        Assert.Same(s_error, Assert.Throws<InvalidOperationException>(() => reader.Close()));
        Assert.True(reader.IsClosed);
        reader.Dispose();
    }
}
