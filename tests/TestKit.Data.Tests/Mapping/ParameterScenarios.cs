using System;
using System.Collections.Generic;
using System.Data;
using System.Linq;
using Dapper;

namespace TestKit.Data.Tests.Mapping;

/// <summary>Parameters of every form, and statements that change something.</summary>
internal static class ParameterScenarios
{
    private static readonly int[] s_ids = [1, 2];

    public static IReadOnlyList<DapperScenario> All { get; } = [.. Parameters(), .. Changes()];

    private static IEnumerable<DapperScenario> Parameters() =>
    [
        new("IN @ids, which Dapper leaves alone on PostgreSQL", db => db.ExpectQuery("IN @ids").WillReturnError(DbErrors.SyntaxError("$1")), c => c.Query<NamedUser>("SELECT id, name FROM users WHERE id IN @ids", new { ids = s_ids }).ToList()),
        new("= ANY of a list", db => db.ExpectQuery("= ANY(@ids)").WithArgs([s_ids]).WillReturnRows(Two()), c => c.Query<NamedUser>("SELECT id, name FROM users WHERE id = ANY(@ids) ORDER BY id", new { ids = new List<int> { 1, 2 } }).ToList()),
        new("= ANY(@ids)", db => db.ExpectQuery("= ANY(@ids)").WithArgs([s_ids]).WillReturnRows(Two()), c => c.Query<NamedUser>("SELECT id, name FROM users WHERE id = ANY(@ids) ORDER BY id", new { ids = s_ids }).ToList()),
        new("= ANY(@names)", db => db.ExpectQuery("= ANY(@names)").WillReturnRows(Two()), c => c.Query<NamedUser>("SELECT id, name FROM users WHERE name = ANY(@names) ORDER BY id", new { names = new[] { "Alice", "Bob" } }).ToList()),
        new("= ANY of none", db => db.ExpectQuery("= ANY(@ids)").WillReturnRows(RowSet.Create(Column.Of<int>("id"), Column.Of<string?>("name"))), c => c.Query<NamedUser>("SELECT id, name FROM users WHERE id = ANY(@ids)", new { ids = Array.Empty<int>() }).ToList()),
        new("anonymous object", db => db.ExpectQuery("WHERE id").WithArgs(1).WillReturnScalar("Alice"), c => c.ExecuteScalar<string>("SELECT name FROM users WHERE id = @id", new { id = 1 })),
        new("dictionary", db => db.ExpectQuery("WHERE id").WithArgs(1).WillReturnScalar("Alice"), c => c.ExecuteScalar<string>("SELECT name FROM users WHERE id = @id", new Dictionary<string, object> { ["id"] = 1 })),
        new("DynamicParameters", db => db.ExpectQuery("WHERE id").WithArgs(1).WillReturnScalar("Alice"), c => c.ExecuteScalar<string>("SELECT name FROM users WHERE id = @id", Dynamic(("@id", 1)))),
        new("DynamicParameters, out", db => db.ExpectQuery("add_up").WillReturnRows(Shop.One("total", 5)), c =>
        {
            var parameters = Dynamic(("a", 2), ("b", 3));
            parameters.Add("total", 0, DbType.Int32, ParameterDirection.InputOutput);
            c.Execute("add_up", parameters, commandType: CommandType.StoredProcedure);
            return parameters.Get<int>("total");
        }),
        new("DynamicParameters from a template", db => db.ExpectQuery("WHERE id").WithArgs(1).WillReturnScalar("Alice"), c => c.ExecuteScalar<string>("SELECT name FROM users WHERE id = @id", new DynamicParameters(new { id = 1 }))),
        new("DbString", db => db.ExpectQuery("WHERE name").WithArgs("Bob").WillReturnScalar(2), c => c.ExecuteScalar<int>("SELECT id FROM users WHERE name = @name", new { name = new DbString { Value = "Bob", Length = 10 } })),
        new("literal {=id}", db => db.ExpectQuery("WHERE id = 1").WillReturnScalar("Alice"), c => c.ExecuteScalar<string>("SELECT name FROM users WHERE id = {=id}", new { id = 1 })),
        new("null", db => db.ExpectQuery("IS NULL").WithArgs([null]).WillReturnScalar(true), c => c.ExecuteScalar<bool>("SELECT @x::text IS NULL", new { x = (string?)null })),
        new("enum", db => db.ExpectQuery("SELECT").WithArgs(5).WillReturnScalar(5), c => c.ExecuteScalar<int>("SELECT @day", new { day = DayOfWeek.Friday })),
        new("unsigned", db => db.ExpectQuery("SELECT").WillReturnScalar(5), c => c.ExecuteScalar<int>("SELECT @n", new { n = 5u })),
    ];

    private static IEnumerable<DapperScenario> Changes() =>
    [
        new("Execute, insert", Inserts, c => c.Execute("INSERT INTO users VALUES (@id, 'Dan', 1, true, NULL, NULL, '{}')", new { id = 4 })),
        new("ExecuteAsync, insert", Inserts, async c => await c.ExecuteAsync("INSERT INTO users VALUES (@id, 'Dan', 1, true, NULL, NULL, '{}')", new { id = 4 })),
        new("Execute, many", Inserts, c => c.Execute("INSERT INTO users VALUES (@id, 'Dan', 1, true, NULL, NULL, '{}')", new[] { new { id = 4 }, new { id = 5 }, new { id = 6 } })),
        new("Execute, update of none", db => db.ExpectExec("UPDATE users"), c => c.Execute("UPDATE users SET name = 'x' WHERE id = 9")),
        new("Execute, select", db => db.ExpectQuery("SELECT 1").WillReturnScalar(1), c => c.Execute("SELECT 1")),
        new("Execute, duplicate key", db => db.ExpectExec("INSERT INTO users").WillReturnError(DbErrors.UniqueViolation("users_pkey")), c => c.Execute("INSERT INTO users VALUES (1, 'Dan', 1, true, NULL, NULL, '{}')")),
        new("INSERT RETURNING", db => db.ExpectQuery("RETURNING id").WillReturnRows(Shop.One("id", 4).WithRecordsAffected(1)), c => c.QuerySingle<int>("INSERT INTO users VALUES (4, 'Dan', 1, true, NULL, NULL, '{}') RETURNING id")),
        new("transaction, committed", db => db.ExpectTransaction().ExpectExec("UPDATE users").WillReturnRowsAffected(3), c =>
        {
            using var transaction = c.BeginTransaction(IsolationLevel.Serializable);
            var changed = c.Execute("UPDATE users SET score = score", transaction: transaction);
            transaction.Commit();
            return (changed, transaction.Connection is null);
        }),
        new("transaction, aborted", Aborted, c =>
        {
            using var transaction = c.BeginTransaction();
            var states = new List<string?>();
            foreach (var sql in new[] { "INSERT INTO users VALUES (1, 'Dan', 1, true, NULL, NULL, '{}')", "SELECT count(*) FROM users" })
            {
                try
                {
                    c.ExecuteScalar(sql, transaction: transaction);
                }
                catch (System.Data.Common.DbException e)
                {
                    states.Add(e.SqlState);
                }
            }

            transaction.Commit();
            return states;
        }),
        new("connection is opened and closed", db => db.ExpectQuery("SELECT 1").WillReturnScalar(1), c =>
        {
            c.Close();
            var value = c.Query<int>("SELECT 1").Single();
            return (value, c.State);
        }),
        new("connection is opened and closed, asynchronously", db => db.ExpectQuery("SELECT 1").WillReturnScalar(1), async c =>
        {
            await c.CloseAsync();
            var value = (await c.QueryAsync<int>("SELECT 1")).Single();
            return (value, c.State);
        }),
    ];

    private static void Inserts(FakeDbDataSource db) => db.ExpectExec("INSERT INTO users").WillReturnRowsAffected(1);

    private static void Aborted(FakeDbDataSource db) => db.ExpectTransaction()
        .ExpectExec("INSERT INTO users").WillReturnError(DbErrors.UniqueViolation("users_pkey"))
        .ExpectQuery("SELECT count(*)").WillReturnScalar(3L).Optional();

    private static RowSet Two() => RowSet.Create(Column.Of<int>("id"), Column.Of<string?>("name")).AddRow(1, "Alice").AddRow(2, "Bob");

    private static DynamicParameters Dynamic(params (string Name, object Value)[] values)
    {
        var parameters = new DynamicParameters();
        foreach (var (name, value) in values)
        {
            parameters.Add(name, value);
        }

        return parameters;
    }
}
