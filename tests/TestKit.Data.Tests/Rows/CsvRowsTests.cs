using System;
using System.Linq;
using Xunit;

namespace TestKit.Data.Tests.Rows;

public sealed class CsvRowsTests
{
    [Fact]
    public void FromCsv_FindsTheTypes()
    {
        var rows = RowSet.FromCsv(
            """"
            id,big,price,active,key,day,at,postcode,note
            1,5000000000,9.90,true,6f9619ff-8b86-d011-b42d-00cf4fc964ff,2026-11-21,2026-11-21T10:00:00Z,08001,"a, ""b"""
            2,1,1,false,,2026-11-22,2026-11-21T10:00:00Z,10115,""
            """");

        Assert.Equal(
            [typeof(int), typeof(long), typeof(decimal), typeof(bool), typeof(Guid), typeof(DateOnly), typeof(DateTime), typeof(string), typeof(string)],
            rows.Columns.Select(column => column.Type));
        Assert.Equal([1, 5000000000L, 9.90m, true, Guid.Parse("6f9619ff-8b86-d011-b42d-00cf4fc964ff"), new DateOnly(2026, 11, 21), new DateTime(2026, 11, 21, 10, 0, 0, DateTimeKind.Utc), "08001", "a, \"b\""], Read.All(rows)[0]);
        Assert.Equal(DBNull.Value, Read.All(rows)[1][4]);
        Assert.Equal("", Read.All(rows)[1][8]);
    }

    [Fact]
    public void FromCsv_DeclaredColumn_HasItsType()
    {
        var rows = RowSet.FromCsv("id,name\n1,2\n,3", Column.Of<short?>("id"), Column.Of<string>("name"));

        Assert.Equal([[(short)1, "2"], [DBNull.Value, "3"]], Read.All(rows));
    }

    [Fact]
    public void FromCsv_HeaderAlone_HasNoRows() => Assert.Equal(0, RowSet.FromCsv("id,name\r\n").RowCount);

    [Fact]
    public void FromCsv_ValueOverLines_IsOneValue() => Assert.Equal([["a\nb"], ["c"]], Read.All(RowSet.FromCsv("x\n\"a\nb\"\nc")));

    [Theory]
    [InlineData("", "Line 1 of the CSV text: there is none, and the first line names the columns.")]
    [InlineData("a,b\n1,2\n3", "Line 3 of the CSV text: 1 values, but the first line names 2 columns.")]
    [InlineData("a\n\"open", "Line 2 of the CSV text: a quote is not closed.")]
    [InlineData("a\n\"x\"y", "Line 2 of the CSV text: there is text behind a closing quote. Double the quotes inside a quoted value.")]
    public void FromCsv_Malformed_NamesTheLine(string text, string message)
        => Assert.Equal(message, Assert.Throws<InvalidRowSetException>(() => RowSet.FromCsv(text)).Message);

    [Fact]
    public void FromCsv_ValueThatIsNotOfTheDeclaredType_NamesBoth()
        => Assert.Equal(
            "Line 3 of the CSV text: \"x\" in column \"id\" is not an int.",
            Assert.Throws<InvalidRowSetException>(() => RowSet.FromCsv("id\n1\nx", Column.Of<int>("id"))).Message);
}
