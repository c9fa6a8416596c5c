#pragma warning disable TK3008 // Rows that do not fit are what these tests are about.
using System;
using System.ComponentModel.DataAnnotations.Schema;
using Xunit;

namespace TestKit.Data.Tests.Rows;

/// <summary>What does not belong together is refused with the fix, and costs nothing that was there.</summary>
public sealed class InvalidRowSetTests
{
    [Trait("Case", "H04")]
    [Fact]
    public void AddRow_WrongArity_NamesColumnsAndValues()
    {
        var rows = RowSet.Create("id", "name").AddRow(1, "Alice");

        Refused(
            "The row has 3 values, but there are 2 columns: id, name.\nValues: [2, \"Bob\", 3]\nGive one value for each column, null where there is none.",
            () => rows.AddRow(2, "Bob", 3));
        Assert.Equal([[1, "Alice"]], Read.All(rows));
    }

    [Fact]
    public void AddRow_ValueOfAnotherType_NamesColumnBothTypesAndTheFix()
    {
        var rows = RowSet.Create("id", "name").AddRow(1, "Alice");

        Refused(
            "Row 1 has \"2\", which is a string, in column \"id\", which holds int.\nGive an int, or declare the column as Column.Of<string>(\"id\").",
            () => rows.AddRow("2", "Bob"));
        Refused(
            "Row 1 has 5000000000, which is a long, in column \"id\", which holds int.\nGive an int, or declare the column as Column.Of<long>(\"id\").",
            () => rows.AddRow(5_000_000_000, "Bob"));
        Assert.Equal([[1, "Alice"]], Read.All(rows));
    }

    [Fact]
    public void AddRow_LaterValueDoesNotFit_AddsNoneOfTheRow()
    {
        var rows = RowSet.Create("id", "name").AddRow(1, "Alice");

        Assert.Throws<InvalidRowSetException>(() => rows.AddRow(2, 3));

        Assert.Equal([[1, "Alice"], [3, "Carol"]], Read.All(rows.AddRow(3, "Carol")));
    }

    [Theory]
    [InlineData(40_000)]
    [InlineData(1L)]
    [InlineData(1.0)]
    public void AddRow_NumberThatASmallColumnHasNoRoomFor_IsRefused(object value)
        => Assert.Throws<InvalidRowSetException>(() => RowSet.Create(Column.Of<short>("n")).AddRow(value));

    [Fact]
    public void AddRow_NullInAColumnWithoutNulls_NamesTheNullableType()
        => Refused(
            "Row 0 has null in column \"id\", which holds Guid and no nulls.\nGive it a value, or declare the column as Column.Of<Guid?>(\"id\").",
            () => RowSet.Create(Column.Of<Guid>("id")).AddRow([null]));

    [Fact]
    public void AddRow_NullInAKey_AsksForAValue()
        => Refused(
            "Row 0 has null in column \"id\", which holds string and is a key.\nGive it a value.",
            () => RowSet.Create(Column.Of<string>("id").Key()).AddRow([null]));

    [Fact]
    public void AddRow_ToSeveralResults_SaysWhereRowsGo()
        => Refused(
            "RowSet.Results(RowSet(a): 0 rows) cannot be given rows, since it has no rows of its own. Give them to a row set with columns, before or after it is put into RowSet.Results.",
            () => RowSet.Results(RowSet.Create("a")).AddRow(1));

    [Fact]
    public void AddRowsFrom_ColumnWithoutProperty_NamesTypeAndProperties()
        => Refused(
            "Column \"email\" has no property in User, whose properties give: user_id, Name.\nRename the column, or put [Column(\"email\")] on the property that holds it.",
            () => RowSet.Create("email").AddRowsFrom([new User(1, "x")]));

    [Fact]
    public void AddRowsFrom_TwoPropertiesForAColumn_NamesBoth()
        => Refused(
            "Column \"firstname\" could be any of these properties of Twin: FirstName, FIRSTNAME.\nPut [Column(\"firstname\")] on the one that holds it.",
            () => RowSet.Create("firstname").AddRowsFrom([new Twin()]));

    [Fact]
    public void From_ObjectIsNull_SaysSo()
        => Refused("One of the objects is null, and a row needs a User to read. Leave it out.", () => RowSet.From(new User[] { null! }));

    [Fact]
    public void OpenReader_ValuesThatTheNamedTypeHasNoneOf_NamesBoth()
        => Refused(
            "Column \"id\" holds string, which is not what a column of type uuid holds.\nDeclare it with the type that the database gives, or leave TypeName out.",
            () => RowSet.Create(Column.Of<string>("id").TypeName("uuid")).AddRow("x").OpenReader());

    [Fact]
    public void Results_None_IsRefused() => Assert.Throws<ArgumentException>(() => RowSet.Results());

    [Fact]
    public void Precision_ScaleAbovePrecision_IsRefused() => Assert.Throws<ArgumentOutOfRangeException>(() => Column.Of<decimal>("p").Precision(2, 3));

    private static void Refused(string message, Func<object> act) => Assert.Equal(message, Assert.Throws<InvalidRowSetException>(act).Message);

    private sealed record User([property: Column("user_id")] int Id, string Name);

    private sealed class Twin
    {
        public string FirstName { get; init; } = "";

        public string FIRSTNAME { get; init; } = "";
    }
}
