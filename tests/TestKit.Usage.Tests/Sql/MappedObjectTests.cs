using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using TestKit.Data;
using TestKit.Usage.Tests.Subjects;
using Xunit;

namespace TestKit.Usage.Tests.Sql;

/// <summary>Members that return objects, from rows or from the objects themselves.</summary>
public sealed class MappedObjectTests
{
    private static readonly DateTime s_day = new(2026, 1, 2);
    private readonly MockPeople _db = new();

    private IPeople Db => _db;

    [Fact]
    public async Task Row_BecomesAnObject_ByTheNamesOfItsColumns()
    {
        _db.ExpectQuery("SELECT").WithArgs(1).WillReturnRows(RowSet.Create("ID", "full_name", "created_at", "score", "level").AddRow(1, "Alice", s_day, 7, "friday"));

        var person = await Db.QueryRowAsync("SELECT * FROM people WHERE id = $1", new[] { 1 });

        Assert.Equal((1, "Alice", s_day, 7L, DayOfWeek.Friday), (person!.Id, person.Name, person.CreatedAt, person.Score, person.Level));
        Assert.Equal(["new"], person.Tags);
    }

    [Fact]
    public async Task Row_ThatIsNotThere_IsNull_WhereTheResultMayBe()
    {
        _db.ExpectQuery("SELECT").WillReturnRows(RowSet.Create("id"));
        _db.ExpectQuery("points").WillReturnRows(RowSet.Create("x"));

        Assert.Null(await Db.QueryRowAsync("SELECT 1"));
        Assert.Null(Db.FindPoint("SELECT x FROM points"));
        Assert.Null(await Db.NameAsync("SELECT 1"));
        Assert.Null(Db.First<int>("SELECT 1"));
        Assert.Equal("The query returned no rows, but its member must return one: SELECT 1", Assert.Throws<InvalidOperationException>(() => Db.GetOne("SELECT 1")).Message);
    }

    [Fact]
    public async Task Rows_BecomeListsArraysAndStreams()
    {
        _db.ExpectQuery("SELECT").WillReturnRows(RowSet.Create("id", "created_at").AddRow(1, s_day).AddRow(2, s_day));
        var streamed = new List<string>();
        await foreach (var person in Db.StreamAsync("SELECT a"))
        {
            streamed.Add(person.Shown);
        }

        Assert.Equal(["nobody (1)", "nobody (2)"], streamed);
        Assert.Equal(2, Db.GetAll("SELECT b")[1].Id);
        _db.AssertAllRowsDisposed();
    }

    [Fact]
    public async Task GenericMembers_MakeWhatTheyAreAskedFor()
    {
        _db.ExpectQuery("FROM stamps").WillReturnRows(RowSet.Create("motif", "number").AddRow(null, 3));
        _db.ExpectQuery("FROM ids").WillReturnRows(RowSet.Create("id").AddRow(5L));
        _db.ExpectQuery("FROM secrets").WillReturnRows(RowSet.Create("number").AddRow(8));

        Assert.Equal([new Stamp(3, null)], await Db.QueryAsync<Stamp>("SELECT * FROM stamps"));
        Assert.Equal([5], await Db.QueryAsync<int>("SELECT id FROM ids"));
        Assert.Equal([new Secret(8) { Note = "kept" }], await Db.QueryAsync<Secret>("SELECT number FROM secrets"));
        Assert.Equal(5, Db.First<long>("SELECT id FROM ids"));
    }

    [Fact]
    public void Structs_AndTuples_AreMadeToo()
    {
        _db.ExpectQuery("FROM points").WillReturnRows(RowSet.Create("y", "x").AddRow(2, 1));
        _db.ExpectQuery("FROM pairs").WillReturnRows(RowSet.Create("a", "b").AddRow(1, "x").AddRow(2, null));

        Assert.Equal(new Point(1, 2), Db.FindPoint("SELECT * FROM points"));
        Assert.Equal([(1, "x"), (2, null)], Db.Pairs("SELECT * FROM pairs"));
    }

    [Fact]
    public async Task Objects_AreHandedOverAsTheyAre()
    {
        var alice = new Person(1, "Alice") { CreatedAt = s_day };
        _db.ExpectQuery("SELECT").WillReturnObjects([alice]);

        Assert.Same(alice, await Db.QueryRowAsync("SELECT 1"));
        Assert.Same(alice, Assert.Single(Db.GetAll("SELECT 1")));
        Assert.Same(alice, Assert.Single(await Db.QueryAsync<Person>("SELECT 1")));
        _db.AssertQueryCount("SELECT", 3);
    }

    [Fact]
    public void Objects_AreRows_WhereRowsAreAskedFor()
    {
        _db.ExpectQuery("points").WillReturnObjects([new Point(3, 4)]);
        using var reader = Db.Read("SELECT * FROM points");

        Assert.True(reader.Read());
        Assert.Equal(4, reader.GetInt32(reader.GetOrdinal("y")));
    }

    [Fact]
    public void Column_ThatNoMemberHas_IsRefused()
        => Refused(
            RowSet.Create("id", "nickname"),
            "Column \"nickname\" has no property in Person, whose properties give: Id, full_name, CreatedAt, Score, Level, Tags.\n"
            + "Rename the column, or put [Column(\"nickname\")] on the property that holds it.");

    [Fact]
    public void Member_ThatMustHaveAColumn_IsNamed()
        => Refused(
            RowSet.Create("id", "name").AddRow(1, "Alice"),
            "Person.CreatedAt needs a value to make a Person, but no column holds it. Columns: id, name.\nAdd a column of that name to the rows.");

    [Fact]
    public void Null_InAMemberWithoutNull_IsRefused()
        => Refused(
            RowSet.Create("id", "created_at").AddRow(null, s_day),
            "Column \"id\" has NULL, but Person.Id takes an int.\nGive a value of that type, or let the member allow it.");

    [Fact]
    public void Value_OfAnotherType_IsRefused()
        => Refused(
            RowSet.Create("id", "created_at").AddRow("one", s_day),
            "Column \"id\" has \"one\", which is a string, but Person.Id takes an int.\nGive a value of that type, or let the member allow it.");

    [Fact]
    public void Number_ThatIsTooLarge_IsRefused()
        => Refused(
            RowSet.Create("id", "created_at").AddRow(long.MaxValue, s_day),
            "Column \"id\" has 9223372036854775807, which is too large, but Person.Id takes an int.\nGive a value of that type, or let the member allow it.");

    [Fact]
    public async Task Type_ThatCannotBeMade_IsRefused()
    {
        _db.ExpectQuery("SELECT").WillReturnRows(RowSet.Create("id").AddRow(1));

        var e = await Assert.ThrowsAsync<InvalidRowSetException>(() => Db.QueryAsync<Entity>("SELECT 1"));

        Assert.Equal("No Entity can be made of a row: it is abstract, or has no public constructor.\nAnswer with WillReturnObjects(…), or set up the member itself.", e.Message);
    }

    [Fact]
    public void Members_ThatAreNoQueries_StayOrdinary()
    {
        _db.Format("SELECT").Returns("select");

        Assert.Equal("select", Db.Format("SELECT"));
    }

    private void Refused(RowSet rows, string message)
    {
        _db.ExpectQuery("SELECT").WillReturnRows(rows);

        Assert.Equal(message, Assert.Throws<InvalidRowSetException>(() => Db.GetAll("SELECT 1")).Message);
    }

    private sealed record Secret(int Number)
    {
        public string Note { get; init; } = "kept";
    }
}
