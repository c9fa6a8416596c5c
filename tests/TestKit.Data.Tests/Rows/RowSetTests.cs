using System;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace TestKit.Data.Tests.Rows;

public sealed class RowSetTests
{
    [Trait("Case", "H01")]
    [Fact]
    public void AddRow_Twice_CountsRowsAndKeepsTheColumnsInOrder()
    {
        var rows = RowSet.Create("id", "name").AddRow(1, "Alice").AddRow(2, "Bob");

        Assert.Equal(2, rows.RowCount);
        Assert.Equal(["id", "name"], rows.Columns.Select(column => column.Name));
        Assert.Equal([[1, "Alice"], [2, "Bob"]], Read.All(rows));
    }

    [Trait("Case", "H02")]
    [Fact]
    public void AddRows_Count_NumbersThemFromZero()
        => Assert.Equal([[0, "User0"], [1, "User1"], [2, "User2"]], Read.All(RowSet.Create("id", "name").AddRows(3, i => [i, $"User{i}"])));

    [Fact]
    public void AddRows_NegativeCount_IsRefused()
        => Assert.Throws<ArgumentOutOfRangeException>(() => RowSet.Create("id").AddRows(-1, i => [i]));

    [Trait("Case", "H03")]
    [Fact]
    public void AddRow_NullsOfEveryForm_AreNull()
        => Assert.Equal(
            [[1, DBNull.Value], [DBNull.Value, DBNull.Value]],
            Read.All(RowSet.Create("id", "name").AddRow((int?)1, null).AddRow(null, DBNull.Value)));

    [Fact]
    public void AddRow_NullLiteralInOneColumn_IsARowOfNull() => Assert.Equal([[DBNull.Value]], Read.All(RowSet.Create("name").AddRow(null)));

    [Fact]
    public void AddRow_ArrayOfStringsInOneColumn_IsOneValue()
    {
        string[] tags = ["a", "b"];

        Assert.Equal([[tags]], Read.All(RowSet.Create("tags").AddRow(tags)));
    }

    [Fact]
    public void AddRow_ArrayChangedAfterwards_KeepsTheRow()
    {
        object?[] row = [1, new[] { 7 }];
        var rows = RowSet.Create("id", "numbers").AddRow(row);

        ((int[])row[1]!)[0] = 8;
        row[0] = 2;

        Assert.Equal([[1, new[] { 7 }]], Read.All(rows));
    }

    [Fact]
    public void Value_ChangedByOneReader_IsNotChangedForTheNext()
    {
        var rows = RowSet.Create("data").AddRow(new byte[] { 1 });
        ((byte[])Read.All(rows)[0][0])[0] = 9;

        Assert.Equal([[new byte[] { 1 }]], Read.All(rows));
    }

    [Fact]
    public void OpenReader_ThenAddRow_IsASnapshotWhileTheRowSetIsLive()
    {
        var rows = RowSet.Create("id").AddRow(1);
        using var reader = rows.OpenReader();
        rows.AddRows(100, i => [i]);

        Assert.Equal([[1]], Read.All(reader));
        Assert.Equal(101, Read.All(rows).Count);
    }

    [Fact]
    public void OpenReader_NullsAddedLater_DoNotReachTheSnapshot()
    {
        var rows = RowSet.Create("id").AddRow(1);
        using var reader = rows.OpenReader();
        rows.AddRow(null);

        Assert.Equal([[1]], Read.All(reader));
        Assert.Equal([[1], [DBNull.Value]], Read.All(rows));
    }

    [Fact]
    public void UndeclaredColumn_TakesTheTypeOfItsFirstValue()
    {
        var rows = RowSet.Create("id").AddRow(null);
        Assert.Null(rows.Columns[0].Type);

        rows.AddRow(7L);

        Assert.Equal(typeof(long), rows.Columns[0].Type);
        Assert.Equal([[DBNull.Value], [7L]], Read.All(rows));
    }

    [Fact]
    public void UndeclaredColumn_OfNullsOnly_IsText()
    {
        using var reader = RowSet.Create("id").AddRow(null).OpenReader();

        Assert.Equal(typeof(string), reader.GetFieldType(0));
    }

    [Fact]
    public void DeclaredColumn_TakesWhatCSharpConverts()
        => Assert.Equal(
            [[1L, 2m, 3.0, (short)4, 1]],
            Read.All(RowSet.Create(Column.Of<long>("a"), Column.Of<decimal>("b"), Column.Of<double>("c"), Column.Of<short>("d"), Column.Of<DayOfWeek>("e")).AddRow(1, 2, 3f, 4, DayOfWeek.Monday)));

    [Fact]
    public void TypedRows_AreReadLikeOthers()
    {
        var rows = RowSet.Create<int, string?>("id", "name").AddRow(1, null).AddRows(2, i => (i, "x"));

        Assert.Equal([[1, DBNull.Value], [0, "x"], [1, "x"]], Read.All(rows));
        Assert.Equal(3, rows.RowCount);
        Assert.Same(rows.ToRowSet(), (RowSet)rows);
    }

    [Fact]
    public async Task AddRow_ByManyThreads_KeepsEveryRowWhole()
    {
        var rows = RowSet.Create("a", "b");

        await Task.WhenAll(Enumerable.Range(0, 8).Select(thread => Task.Run(() => rows.AddRows(2000, i => [(thread * 2000) + i, (thread * 2000) + i]))));

        var read = Read.All(rows);
        Assert.Equal(16000, read.Count);
        Assert.All(read, row => Assert.Equal(row[0], row[1]));
        Assert.Equal(16000, read.Select(row => row[0]).Distinct().Count());
    }

    [Fact]
    public void Results_AreReadOneAfterTheOther()
    {
        using var reader = RowSet.Results(RowSet.Create("id").AddRow(1), RowSet.Create("name").AddRow("x")).OpenReader();

        Assert.Equal([[1]], Read.All(reader));
        Assert.True(reader.NextResult());
        Assert.Equal("name", reader.GetName(0));
        Assert.Equal([["x"]], Read.All(reader));
        Assert.False(reader.NextResult());
    }

    [Fact]
    public void Results_PartChangedLater_IsLive()
    {
        var part = RowSet.Create("id");
        var rows = RowSet.Results(part);
        part.AddRow(1);

        Assert.Equal([[1]], Read.All(rows));
    }

    [Fact]
    public void ToString_ShowsColumnsAndRows()
    {
        Assert.Equal("RowSet(id, name): 1 row", RowSet.Create("id", "name").AddRow(1, "x").ToString());
        Assert.Equal("RowSet.Results(RowSet(a): 0 rows, RowSet(b): 0 rows)", RowSet.Results(RowSet.Create("a"), RowSet.Create("b")).ToString());
    }
}
