using System;
using System.Collections.Generic;
using System.Data;
using System.Linq;
using System.Threading;
using Dapper;

namespace TestKit.Data.Tests.Mapping;

/// <summary>Every query method of Dapper.</summary>
internal static class QueryScenarios
{
    private const string AllUsers = "SELECT id, name, score, active, born, seen, tags FROM users ORDER BY id";
    private const string OneUser = "SELECT id, name, score, active, born, seen, tags FROM users WHERE id = @id";
    private const string AllNames = "SELECT id, name FROM users ORDER BY id";

    public static IReadOnlyList<DapperScenario> All { get; } = [.. Rows(), .. Single(), .. Parts(), .. Scalars()];

    private static IEnumerable<DapperScenario> Rows() =>
    [
        new("Query<T>", Users, c => c.Query<User>(AllUsers).ToList()),
        new("Query<T>, no rows", db => db.ExpectQuery("WHERE id").WithArgs(9).WillReturnRows(Shop.NoUsers()), c => c.Query<User>(OneUser, new { id = 9 }).ToList()),
        new("Query<T>, unbuffered", Users, c => c.Query<User>(AllUsers, buffered: false).ToList()),
        new("Query<T>, unbuffered and abandoned", Users, c => (c.Query<User>(AllUsers, buffered: false).First(), c.State, c.ExecuteScalar("SELECT id FROM users"))),
        new("Query<T> by constructor", Names, c => c.Query<NamedUser>(AllNames).ToList()),
        new("Query<dynamic>", Users, c => c.Query(AllUsers).Select(Pairs).ToList()),
#pragma warning disable CA2263 // The overloads that take a type are among what is tested.
        new("Query(Type)", Names, c => c.Query(typeof(NamedUser), AllNames).ToList()),
#pragma warning restore CA2263
        new("Query<ValueTuple>", Names, c => c.Query<(int, string?)>(AllNames).ToList()),
        new("Query<int>", Names, c => c.Query<int>(AllNames).ToList()),
        new("Query<long> of int", Names, c => c.Query<long>(AllNames).ToList()),
        new("Query<string> of nulls", db => db.ExpectQuery("SELECT name").WillReturnRows(Shop.One<string?>("name", null)), c => c.Query<string?>("SELECT name FROM users WHERE id = 3").ToList()),
        new("Query<DateOnly?>", db => db.ExpectQuery("SELECT born").WillReturnRows(Shop.One<DateOnly?>("born", null)), c => c.Query<DateOnly?>("SELECT born FROM users WHERE id = 2").ToList()),
        new("Query<DateTimeOffset> of timestamptz", db => db.ExpectQuery("SELECT seen").WillReturnRows(Shop.One("seen", new DateTimeOffset(2026, 11, 21, 10, 0, 0, TimeSpan.Zero))), c => c.Query<DateTimeOffset>("SELECT seen FROM users WHERE id = 1").ToList()),
        new("Query<string> of a number", Names, c => c.Query<string>(AllNames).ToList()),
        new("QueryAsync<T>", Users, async c => (await c.QueryAsync<User>(AllUsers)).ToList()),
        new("QueryAsync<T>, not buffered", Users, async c => (await c.QueryAsync<User>(new CommandDefinition(AllUsers, flags: CommandFlags.None))).ToList()),
        new("QueryAsync<dynamic>", Users, async c => (await c.QueryAsync(AllUsers)).Select(Pairs).ToList()),
#pragma warning disable CA2263
        new("QueryAsync(Type)", Names, async c => (await c.QueryAsync(typeof(NamedUser), AllNames)).ToList()),
#pragma warning restore CA2263
        new("QueryAsync, cancelled", Users, async c => (await c.QueryAsync<User>(new CommandDefinition(AllUsers, cancellationToken: new CancellationToken(true)))).ToList()),
        new("QueryUnbufferedAsync<T>", Users, async c => await Collect(c.QueryUnbufferedAsync<User>(AllUsers))),
        new("QueryUnbufferedAsync<dynamic>", Names, async c => (await Collect(c.QueryUnbufferedAsync(AllNames))).Select(Pairs).ToList()),
        new("Query<T> in a transaction", Transaction, c =>
        {
            using var transaction = c.BeginTransaction();
            var users = c.Query<NamedUser>(AllNames, transaction: transaction).ToList();
            transaction.Commit();
            return users;
        }),
    ];

    private static IEnumerable<DapperScenario> Single() =>
    [
        new("QueryFirst<T>", Users, c => c.QueryFirst<User>(AllUsers)),
        new("QueryFirst<T>, no rows", NoUsers, c => c.QueryFirst<User>(OneUser, new { id = 9 })),
        new("QueryFirst<dynamic>", Names, c => Pairs(c.QueryFirst(AllNames))),
        new("QueryFirstOrDefault<T>", NoUsers, c => c.QueryFirstOrDefault<User>(OneUser, new { id = 9 })),
        new("QuerySingle<T>", Alice, c => c.QuerySingle<User>(OneUser, new { id = 1 })),
        new("QuerySingle<T>, two rows", Users, c => c.QuerySingle<User>(AllUsers)),
        new("QuerySingle<T>, two rows, then another", Users, c => (Try(() => c.QuerySingle<User>(AllUsers)), c.Query<int>("SELECT id FROM users").Count())),
        new("QuerySingleOrDefault<T>", NoUsers, c => c.QuerySingleOrDefault<User>(OneUser, new { id = 9 })),
        new("QuerySingleOrDefault<T>, two rows", Users, c => c.QuerySingleOrDefault<User>(AllUsers)),
        new("QueryFirstAsync<T>", Users, async c => await c.QueryFirstAsync<User>(AllUsers)),
        new("QueryFirstOrDefaultAsync<T>", NoUsers, async c => await c.QueryFirstOrDefaultAsync<User>(OneUser, new { id = 9 })),
        new("QuerySingleAsync<T>", Alice, async c => await c.QuerySingleAsync<User>(OneUser, new { id = 1 })),
        new("QuerySingleAsync<T>, two rows", Users, async c => await c.QuerySingleAsync<User>(AllUsers)),
        new("QuerySingleOrDefaultAsync<T>", NoUsers, async c => await c.QuerySingleOrDefaultAsync<User>(OneUser, new { id = 9 })),
    ];

    private static IEnumerable<DapperScenario> Parts() =>
    [
        new("multi-mapping", Joined, c => c.Query<Order, NamedUser, Order>(Join, (order, user) => order with { User = user }, splitOn: "id").ToList()),
        new("multi-mapping of nothing", JoinedWithNull, c => c.Query<Order, NamedUser?, bool>(JoinOfNobody, (_, user) => user is null, splitOn: "id").ToList()),
        new("multi-mapping, asynchronous", Joined, async c => (await c.QueryAsync<Order, NamedUser, Order>(Join, (order, user) => order with { User = user }, splitOn: "id")).ToList()),
        new("multi-mapping by types", Joined, c => c.Query(Join, [typeof(Order), typeof(NamedUser)], parts => (((Order)parts[0]).Id, ((NamedUser)parts[1]).Name), splitOn: "id").ToList()),
        new("QueryMultiple", Two, c => { using var grid = c.QueryMultiple(Both); return (grid.Read<NamedUser>().ToList(), grid.Read<Order>().ToList(), grid.IsConsumed); }),
        new("QueryMultiple, one left", Two, c => { using (var grid = c.QueryMultiple(Both)) { grid.Read<NamedUser>(); } return c.State; }),
        new("QueryMultiple, one too many", Two, c => { using var grid = c.QueryMultiple(Both); grid.Read(); grid.Read(); return grid.Read().ToList(); }),
        new("QueryMultiple, unbuffered", Two, c => { using var grid = c.QueryMultiple(Both); return (grid.Read<NamedUser>(buffered: false).ToList(), grid.Read<Order>(buffered: false).ToList()); }),
        new("QueryMultipleAsync", Two, async c => { using var grid = await c.QueryMultipleAsync(Both); return ((await grid.ReadAsync<NamedUser>()).ToList(), (await grid.ReadAsync<Order>()).ToList()); }),
        new("QueryMultipleAsync, first and single", Two, async c => { using var grid = await c.QueryMultipleAsync(Both); return (await grid.ReadFirstAsync<NamedUser>(), await grid.ReadFirstOrDefaultAsync<Order>()); }),
        new("ExecuteReader", Names, c => { using var reader = c.ExecuteReader(AllNames); return Table(reader); }),
        new("ExecuteReaderAsync", Names, async c => { using var reader = await c.ExecuteReaderAsync(AllNames); return Table(reader); }),
        new("ExecuteReader, Parse", Names, c => { using var reader = c.ExecuteReader(AllNames); return reader.Parse<NamedUser>().ToList(); }),
        new("ExecuteReader, GetRowParser", Names, c => { using var reader = c.ExecuteReader(AllNames); var parse = reader.GetRowParser<NamedUser>(); reader.Read(); return parse(reader); }),
        new("DataTable.Load of two results", Two, c => { using var reader = c.ExecuteReader(Both); return (Table(reader), Table(reader), reader.IsClosed); }),
    ];

    private static IEnumerable<DapperScenario> Scalars() =>
    [
        new("ExecuteScalar<long>", Count, c => c.ExecuteScalar<long>("SELECT count(*) FROM users")),
        new("ExecuteScalar<int> of bigint", Count, c => c.ExecuteScalar<int>("SELECT count(*) FROM users")),
        new("ExecuteScalar", Count, c => c.ExecuteScalar("SELECT count(*) FROM users")),
        new("ExecuteScalarAsync<string>", Count, async c => await c.ExecuteScalarAsync<string>("SELECT count(*) FROM users")),
        new("ExecuteScalar of no rows", NoUsers, c => c.ExecuteScalar<int?>(OneUser, new { id = 9 })),
        new("ExecuteScalar of null", db => db.ExpectQuery("SELECT name").WillReturnScalar(null), c => c.ExecuteScalar<string>("SELECT name FROM users WHERE id = 3")),
    ];

    private const string Join = "SELECT o.id, o.user_id, o.total, o.note, u.id, u.name FROM orders o JOIN users u ON u.id = o.user_id ORDER BY o.id";
    private const string JoinOfNobody = "SELECT o.id, o.user_id, o.total, o.note, u.id, u.name FROM orders o LEFT JOIN users u ON false ORDER BY o.id LIMIT 1";
    private const string Both = "SELECT id, name FROM users ORDER BY id; SELECT id, user_id, total, note FROM orders ORDER BY id";

    private static void Users(FakeDbDataSource db) => db.ExpectQuery("FROM users").WillReturnRows(Shop.Users());

    private static void NoUsers(FakeDbDataSource db) => db.ExpectQuery("WHERE id").WithArgs(9).WillReturnRows(Shop.NoUsers());

    private static void Alice(FakeDbDataSource db) => db.ExpectQuery("WHERE id").WithArgs(1).WillReturnRows(Shop.Alice());

    private static void Names(FakeDbDataSource db) => db.ExpectQuery(AllNames).WillReturnRows(Shop.Names());

    private static void Count(FakeDbDataSource db) => db.ExpectQuery("SELECT count(*)").WillReturnScalar(3L);

    private static void Two(FakeDbDataSource db) => db.ExpectQuery("SELECT").WillReturnRows(RowSet.Results(Shop.Names(), Shop.Orders()));

    private static void Transaction(FakeDbDataSource db) => db.ExpectTransaction().ExpectQuery(AllNames).WillReturnRows(Shop.Names());

    private static void Joined(FakeDbDataSource db) => db.ExpectQuery("JOIN users").WillReturnRows(JoinedRows().AddRow(10L, 1, 9.90m, "first", 1, "Alice").AddRow(11L, 1, 20m, null, 1, "Alice").AddRow(12L, 2, 5.5m, "late", 2, "Bob"));

    private static void JoinedWithNull(FakeDbDataSource db) => db.ExpectQuery("LEFT JOIN users").WillReturnRows(JoinedRows().AddRow(10L, 1, 9.90m, "first", null, null));

    private static RowSet JoinedRows() => RowSet.Create(
        Column.Of<long>("id"), Column.Of<int>("user_id"), Column.Of<decimal>("total"), Column.Of<string?>("note"), Column.Of<int?>("id"), Column.Of<string?>("name"));

    private static string Try(Func<object> act)
    {
        try
        {
            return act().ToString()!;
        }
        catch (InvalidOperationException e)
        {
            return e.Message;
        }
    }

    private static List<KeyValuePair<string, object>> Pairs(object row) => [.. (IDictionary<string, object>)row];

    private static async System.Threading.Tasks.Task<List<T>> Collect<T>(IAsyncEnumerable<T> rows)
    {
        var list = new List<T>();
        await foreach (var row in rows)
        {
            list.Add(row);
        }

        return list;
    }

    private static string Table(IDataReader reader)
    {
        using var table = new DataTable();
        table.Load(reader);
        return string.Join("; ", table.Rows.Cast<DataRow>().Select(row => string.Join(", ", row.ItemArray)));
    }
}
