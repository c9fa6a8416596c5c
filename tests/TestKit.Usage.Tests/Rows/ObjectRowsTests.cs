using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using TestKit.Data;
using TestKit.Generated;
using TestKit.Usage.Tests.Subjects;
using Xunit;

namespace TestKit.Usage.Tests.Rows;

/// <summary>Objects as rows, where the generator sees their types.</summary>
public sealed class ObjectRowsTests
{
    private static readonly Person[] s_people =
    [
        new(1, "Alice") { CreatedAt = new DateTime(2026, 1, 2), Score = 7, Level = DayOfWeek.Friday, Tags = [] },
        new(2) { CreatedAt = default },
    ];

    [Fact]
    public void From_AType_HasAColumnForEachProperty_ThoseOfTheBaseFirst()
    {
        var rows = RowSet.From(s_people);

        Assert.Equal(["Id", "full_name", "CreatedAt", "Score", "Level", "Tags"], rows.Columns.Select(column => column.Name));
        Assert.Equal([typeof(int), typeof(string), typeof(DateTime), typeof(long), typeof(int), typeof(IReadOnlyList<string>)], rows.Columns.Select(column => column.Type));
        using var reader = rows.OpenReader(Dialect.Strict);
        Assert.True(reader.Read());
        Assert.Equal((1, "Alice", 7L, 5), (reader.GetInt32(0), reader.GetString(1), reader.GetInt64(3), reader.GetInt32(4)));
    }

    [Fact]
    public void AddRowsFrom_ChosenColumns_FindsPropertiesWhateverTheirCaseAndUnderscores()
    {
        using var reader = RowSet.Create("created_at", "NAME", "id").AddRowsFrom(s_people).OpenReader();

        Assert.True(reader.Read());
        Assert.Equal((new DateTime(2026, 1, 2), "Alice", 1), (reader.GetDateTime(0), reader.GetString(1), reader.GetInt32(2)));
    }

    [Fact]
    public void From_AnonymousObjects_HasTheirProperties()
    {
        var rows = RowSet.From([new { Id = 1, Name = (string?)"a", @class = 2m }]);

        Assert.Equal("RowSet(Id, Name, class): 1 row", rows.ToString());
    }

    [Fact]
    public void From_PlainValues_IsOneColumn()
    {
        using var reader = RowSet.From([3, 4]).OpenReader();

        Assert.Equal("value", reader.GetName(0));
        Assert.True(reader.Read());
        Assert.Equal(3, reader.GetInt32(0));
    }

    [Fact]
    public void Tuples_GoIntoNamedColumnsInTheirOrder()
    {
        using var reader = RowSet.Create("id", "name").AddRowsFrom([(1, "a"), (2, "b")]).OpenReader();

        Assert.True(reader.Read());
        Assert.Equal((1, "a"), (reader.GetInt32(0), reader.GetString(1)));
    }

    [Fact]
    public void Tuples_WithoutColumns_AreRefused()
        => Assert.Equal(
            "ValueTuple<int, string> is a tuple, whose items have no names at run time, and columns need names.\n"
            + "Name them: RowSet.Create(\"column1\", \"column2\").AddRowsFrom(…), or give anonymous objects.",
            Assert.Throws<InvalidRowSetException>(() => RowSet.From([(1, "a")])).Message);

    [Fact]
    public void Tuples_WithMoreItemsThanColumns_AreRefused()
        => Assert.Equal(
            "ValueTuple<int, string> takes 2 columns, in order, but there is 1 column: id.\nTake a type with a property for each column, or leave columns out.",
            Assert.Throws<InvalidRowSetException>(() => RowSet.Create("id").AddRowsFrom([(1, "a")])).Message);

    [Fact]
    public void From_ObjectsWithoutProperties_IsRefused()
        => Assert.Equal(
            "HasNone has no public properties that could be columns. Give objects that have them, or rows of RowSet.Create.",
            Assert.Throws<InvalidRowSetException>(() => RowSet.From(new[] { new HasNone() })).Message);

    [Fact]
    public void GeneratedCode_IsThere_WhereverTheTypeIsSeen()
    {
        Assert.True(IsGenerated<Person>());
        Assert.True(IsGenerated<Stamp>());
        Assert.True(IsGenerated<(int, string)>());
        Assert.True(IsGeneratedLike(new { Id = 1, Name = (string?)"a", @class = 2m }));
    }

    [Fact]
    public void GeneratedCode_IsNotThere_ForPrivateTypes_WhichAreReadAllTheSame()
    {
        Assert.False(IsGenerated<Private>());
        Assert.Equal("RowSet(Id): 1 row", RowSet.From(new[] { new Private(1) }).ToString());
    }

    private static bool IsGeneratedLike<T>(T _) => IsGenerated<T>();

    private static bool IsGenerated<T>() => typeof(ObjectShape<T>).GetProperty("Known", BindingFlags.NonPublic | BindingFlags.Static)!.GetValue(null) is not null;

    private sealed record Private(int Id);
}
