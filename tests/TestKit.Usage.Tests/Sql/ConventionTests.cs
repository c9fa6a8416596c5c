using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using TestKit.Data;
using TestKit.Usage.Tests.Subjects;
using Xunit;

namespace TestKit.Usage.Tests.Sql;

/// <summary>Names and types say what members do with SQL, in all forms of arguments and results.</summary>
public sealed class ConventionTests
{
    private readonly MockSession _session = new();

    private ISession Session => _session;

    [Fact]
    public void Params_AreArguments()
    {
        _session.ExpectQuery("SELECT").WithArgs(1, "a").WillReturnScalar("x");

        using var reader = Session.Query("SELECT a", 1, "a");

        Assert.True(reader.Read());
        Assert.Equal([1, "a"], _session.Query().Calls[0].Args);
        Assert.Throws<UnexpectedSqlException>(() => Session.Query("SELECT a", 1));
    }

    [Fact]
    public void MappedRows_AreListsArraysAndStreams()
    {
        _session.ExpectQuery("SELECT").WillReturnRows(RowSet.Create("name").AddRow("a").AddRow("b"));

        Assert.Equal(["a", "b"], Session.All("SELECT name", row => row.GetString(0)));
        Assert.Equal(["a", "b"], Session.Some("SELECT name", (1, 20), row => row.GetString(0)));
        Assert.Equal([1, 20], _session.QueryLog[1].Args);
        _session.AssertAllRowsDisposed();
    }

    [Fact]
    public async Task MappedStream_GivesItsItems()
    {
        _session.ExpectQuery("SELECT").WithArgs(new { id = 1 }).WillReturnRows(RowSet.Create("name").AddRow("a").AddRow("b"));
        var names = new List<string>();
        await foreach (var name in Session.StreamAsync("SELECT name", new Dictionary<string, object?> { ["id"] = 1 }, row => row.GetString(0)))
        {
            names.Add(name);
        }

        Assert.Equal(["a", "b"], names);
    }

    [Fact]
    public void AnonymousObjects_AreArgumentsByName()
    {
        _session.ExpectQuery("SELECT").WithArgs(new { id = 1L, name = Arg.Any }).WillReturnRows(RowSet.Create("name"));

        Assert.Empty(Session.All("SELECT name", row => row.GetString(0), new { name = "x", id = 1 }));
        Assert.Equal("x", _session.QueryLog[0].Args["name"]);
    }

    [Trait("Case", "F04")]
    [Fact]
    public void First_WithoutRows_IsAnError_WhereNullIsNotAllowed()
    {
        _session.ExpectQuery("SELECT one").WithArgs(7).WillReturnRows(RowSet.Create("id").AddRow(3));
        _session.ExpectQuery("SELECT none").WillReturnRows(RowSet.Create("id"));

        Assert.Equal(3, Session.First("SELECT one", row => row.GetInt32(0), 7));
        Assert.Equal(["id"], _session.QueryLog[0].Args.Names);
        var e = Assert.Throws<InvalidOperationException>(() => Session.First("SELECT none", row => row.GetInt32(0), 7));
        Assert.Equal("The query returned no rows, but its member must return one: SELECT none", e.Message);
    }

    [Fact]
    public async Task Scalar_IsFoundByItsName()
    {
        _session.ExpectQuery("SELECT count(*)").WillReturnScalar(5);

        Assert.Equal(5L, await Session.ExecuteScalarAsync("SELECT count(*) FROM a"));
    }

    [Trait("Case", "F05")]
    [Fact]
    public void Execs_ReturnNothingOrAnyOrTheLastId()
    {
        var id = Guid.NewGuid();
        _session.ExpectExec("DELETE").WithArgs(new { a = 1 });
        _session.ExpectExec("UPDATE").WithArgs(id, new byte[] { 1, 2 }).WillReturnRowsAffected(1);
        _session.ExpectExec("INSERT").WithArgs("users").WillReturnLastInsertId(42);

        Session.Execute("DELETE FROM t", new { a = 1 });
        Assert.True(Session.UpdateOne("UPDATE t", id, [1, 2]));
        Assert.Equal(42L, Session.Insert("users", "INSERT INTO t"));
        _session.AssertExecCount("", 3);
    }

    [Fact]
    public async Task Transactions_AreFoundByTheirNames()
    {
        var work = _session.ExpectTransaction();
        work.ExpectExec("UPDATE").WithArgs(1).WillReturnRowsAffected(2);

        var begun = Session.BeginWork();
        Assert.Equal(2, await begun.ExecAsync("UPDATE t", 1));
        begun.Commit();

        Assert.Same(work, begun);
        work.AssertCommitted();
        Assert.Equal("The transaction was committed and can no longer be used. Begin another one.", Assert.Throws<InvalidOperationException>(begun.Commit).Message);
        begun.Rollback();
    }

    [Fact]
    public void OtherMembers_AreAsInAnyDouble()
    {
        _session.Count("a").Returns(3);

        Assert.Equal(3, Session.Count("a"));
        Assert.Equal(0, Session.Count("b"));
        Assert.Equal("", Session.Name);
    }
}
