using System;
using System.Collections.Generic;
using System.Data;
using System.Linq;
using Microsoft.EntityFrameworkCore;

namespace TestKit.Data.Tests.EntityFramework;

/// <summary>What EF Core does unchanged over the fake: the columns of the rows stand in the order of its SELECT list.</summary>
internal static class ContextScenarios
{
    public const string Tables = """
        CREATE TABLE customers ("Id" int PRIMARY KEY, "Active" boolean NOT NULL, "Born" date, "Name" text);
        INSERT INTO customers VALUES (1, true, '2000-02-29', 'Alice'), (2, false, NULL, NULL);
        CREATE TABLE purchases ("Id" bigint PRIMARY KEY, "CustomerId" int NOT NULL, "Reference" uuid NOT NULL, "Total" numeric NOT NULL);
        INSERT INTO purchases VALUES (10, 1, '6f9619ff-8b86-d011-b42d-00cf4fc964ff', 9.90), (11, 1, '00000000-0000-0000-0000-000000000000', 20);
        """;

    private static readonly Guid s_reference = Guid.Parse("6f9619ff-8b86-d011-b42d-00cf4fc964ff");

    public static IReadOnlyList<ContextScenario> All { get; } = [.. Queries(), .. Raw(), .. Changes()];

    private static IEnumerable<ContextScenario> Queries() =>
    [
        new("ToList", All2, async db => (await db.Customers.OrderBy(c => c.Id).ToListAsync()).ConvertAll(Text)),
        new("ToList, no tracking", All2, async db => (await db.Customers.AsNoTracking().OrderBy(c => c.Id).ToListAsync()).ConvertAll(Text)),
        new("Where with a parameter", db => db.ExpectQuery("WHERE c.\"Id\" = @id").WithArgs(1).WillReturnRows(Alice()), async db => { var id = 1; return Text(await db.Customers.SingleAsync(c => c.Id == id)); }),
        new("Find", db => db.ExpectQuery("FROM customers").WithArgs(1).WillReturnRows(Alice()), async db => Text((await db.Customers.FindAsync(1))!)),
        new("FirstOrDefault, none", db => db.ExpectQuery("FROM customers").WillReturnRows(Customers()), async db => await db.Customers.FirstOrDefaultAsync(c => c.Id == 9)),
        new("First, none", db => db.ExpectQuery("FROM customers").WillReturnRows(Customers()), async db => await db.Customers.FirstAsync(c => c.Id == 9)),
        new("Count", db => db.ExpectQuery("SELECT count(*)::int").WillReturnScalar(2), async db => await db.Customers.CountAsync()),
        new("Any", db => db.ExpectQuery("SELECT EXISTS").WillReturnScalar(true), async db => await db.Customers.AnyAsync(c => c.Active)),
        new("Sum", db => db.ExpectQuery("sum(").WillReturnScalar(29.90m), async db => await db.Purchases.SumAsync(p => p.Total)),
        new("Max of none", db => db.ExpectQuery("max(").WillReturnScalar(null), async db => await db.Purchases.Where(p => p.Id < 0).MaxAsync(p => (long?)p.Id)),
        new("projection", db => db.ExpectQuery("SELECT c.\"Name\", c.\"Active\"").WillReturnRows(RowSet.Create<string?, bool>("Name", "Active").AddRow("Alice", true).AddRow(null, false)), async db => await db.Customers.OrderBy(c => c.Id).Select(c => new { c.Name, c.Active }).ToListAsync()),
        new("Include", db => db.ExpectQuery("LEFT JOIN purchases").WillReturnRows(WithPurchases()), async db => (await db.Customers.Include(c => c.Purchases).OrderBy(c => c.Id).ToListAsync()).ConvertAll(c => $"{Text(c)} {string.Join("; ", c.Purchases.OrderBy(p => p.Id).Select(p => $"{p.Id} {p.Total} {p.Reference}"))}")),
        new("TagWith", db => db.ExpectQuery("FROM customers").Tagged("the list").WillReturnRows(Alice()), async db => (await db.Customers.TagWith("the list").Where(c => c.Id == 1).ToListAsync()).ConvertAll(Text)),
        new("ToDictionary, synchronously", All2, db => System.Threading.Tasks.Task.FromResult<object?>(db.Customers.OrderBy(c => c.Id).ToDictionary(c => c.Id, c => c.Name))),
    ];

    private static IEnumerable<ContextScenario> Raw() =>
    [
        new("FromSql", db => db.ExpectQuery("SELECT * FROM customers").WillReturnRows(Alice()), async db => { var id = 1; return (await db.Customers.FromSql($"SELECT * FROM customers WHERE \"Id\" = {id}").ToListAsync()).ConvertAll(Text); }),
        new("SqlQuery", db => db.ExpectQuery("SELECT \"Id\" AS \"Value\"").WillReturnRows(RowSet.Create<int>("Value").AddRow(1).AddRow(2)), async db => await db.Database.SqlQuery<int>($"SELECT \"Id\" AS \"Value\" FROM customers").OrderBy(id => id).ToListAsync()),
        new("ExecuteSql", db => db.ExpectExec("UPDATE customers").WithArgs("x").WillReturnRowsAffected(2), async db => await db.Database.ExecuteSqlAsync($"UPDATE customers SET \"Name\" = {"x"}")),
        new("ExecuteSqlRaw, failure", db => db.ExpectExec("INSERT").WillReturnError(DbErrors.UniqueViolation("customers_pkey")), async db => await db.Database.ExecuteSqlRawAsync("INSERT INTO customers VALUES (1, true, NULL, NULL)")),
        new("CanConnect", db => db.ExpectQuery("SELECT 1").WillReturnScalar(1), async db => await db.Database.CanConnectAsync()),
    ];

    private static IEnumerable<ContextScenario> Changes() =>
    [
        new("ExecuteUpdate", db => db.ExpectExec("UPDATE customers").WillReturnRowsAffected(1), async db => await db.Customers.Where(c => c.Id == 1).ExecuteUpdateAsync(set => set.SetProperty(c => c.Name, "Ann"))),
        new("ExecuteDelete", db => db.ExpectExec("DELETE FROM purchases").WillReturnRowsAffected(2), async db => await db.Purchases.ExecuteDeleteAsync()),
        new("transaction, committed", db => db.ExpectTransaction().ExpectExec("DELETE FROM purchases").WillReturnRowsAffected(2), async db =>
        {
            await using var transaction = await db.Database.BeginTransactionAsync(IsolationLevel.Serializable);
            await transaction.CreateSavepointAsync("before");
            var deleted = await db.Purchases.ExecuteDeleteAsync();
            await transaction.RollbackToSavepointAsync("before");
            await transaction.CommitAsync();
            return deleted;
        }),
        new("transaction, rolled back", db => db.ExpectTransaction().ExpectQuery("SELECT count(*)").WillReturnScalar(2), async db =>
        {
            await using var transaction = await db.Database.BeginTransactionAsync();
            var count = await db.Customers.CountAsync();
            await transaction.RollbackAsync();
            return count;
        }),
    ];

    private static void All2(FakeDbDataSource db) => db.ExpectQuery("FROM customers").WillReturnRows(Customers().AddRow(1, true, new DateOnly(2000, 2, 29), "Alice").AddRow(2, false, null, null));

    private static RowSet Alice() => Customers().AddRow(1, true, new DateOnly(2000, 2, 29), "Alice");

    private static RowSet Customers() => RowSet.Create(Column.Of<int>("Id"), Column.Of<bool>("Active"), Column.Of<DateOnly?>("Born"), Column.Of<string?>("Name"));

    private static RowSet WithPurchases() => RowSet.Create(
            Column.Of<int>("Id"), Column.Of<bool>("Active"), Column.Of<DateOnly?>("Born"), Column.Of<string?>("Name"),
            Column.Of<long?>("Id0"), Column.Of<int?>("CustomerId"), Column.Of<Guid?>("Reference"), Column.Of<decimal?>("Total"))
        .AddRow(1, true, new DateOnly(2000, 2, 29), "Alice", 10L, 1, s_reference, 9.90m)
        .AddRow(1, true, new DateOnly(2000, 2, 29), "Alice", 11L, 1, Guid.Empty, 20m)
        .AddRow(2, false, null, null, null, null, null, null);

    private static string Text(Customer customer) => $"{customer.Id} {customer.Name} {customer.Active} {customer.Born}";
}
