using System;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Xunit;

namespace TestKit.Data.Tests.EntityFramework;

/// <summary>EF Core saves, and maps what Npgsql maps, with parameters of Npgsql and batches that read from any reader.</summary>
public sealed class SaveChangesTests : IAsyncDisposable
{
    private readonly FakeDbDataSource _db = new FakeDbDataSource().WithParameters(() => new NpgsqlParameter());
    private readonly ShopContext _context;

    public SaveChangesTests() => _context = new ShopContext(_db.CreateConnection(), savesThroughAnyReader: true);

    public ValueTask DisposeAsync() => _context.DisposeAsync();

    [Fact]
    public async Task Insert_GetsTheIdThatTheDatabaseGives()
    {
        _db.ExpectQuery("INSERT INTO customers").WithArgs(true, new DateOnly(2000, 2, 1), "Ann").WillReturnScalar(7);
        var customer = new Customer { Name = "Ann", Active = true, Born = new(2000, 2, 1) };
        _context.Add(customer);

        Assert.Equal(1, await _context.SaveChangesAsync());

        Assert.Equal(7, customer.Id);
        _db.AssertExpectationsMet();
    }

    [Fact]
    public async Task SeveralChanges_AreOneTransaction()
    {
        var tx = _db.ExpectTransaction();
        tx.ExpectExec("DELETE FROM purchases").WillReturnRowsAffected(1);
        tx.ExpectExec("UPDATE customers SET").WillReturnRowsAffected(1);
        tx.ExpectQuery("INSERT INTO purchases").WillReturnScalar(9L);
        var customer = new Customer { Id = 1, Name = "Ann" };
        _context.Attach(customer).Entity.Name = "Anna";
        _context.Remove(new Purchase { Id = 3 });
        _context.Add(new Purchase { CustomerId = 1, Total = 9.5m, Reference = Guid.NewGuid() });

        Assert.Equal(3, await _context.SaveChangesAsync());

        tx.AssertCommitted();
        Assert.Equal(9.5m, tx.QueryLog.Concat(tx.ExecLog).Single(call => call.Sql.StartsWith("INSERT", StringComparison.Ordinal)).Args[2]);
        _db.AssertExpectationsMet();
    }

    [Fact]
    public void Update_OfARowThatIsGone_IsAConcurrencyError()
    {
        _db.ExpectExec("UPDATE customers SET").WillReturnRowsAffected(0);
        _context.Attach(new Customer { Id = 1, Name = "Ann" }).Entity.Name = "Anna";

        var error = Assert.Throws<DbUpdateConcurrencyException>(() => _context.SaveChanges());

        Assert.Equal("Expected 1 row to be affected, but 0 were.", error.Message);
        _db.AssertQueryExecuted("UPDATE customers SET");
        Assert.StartsWith(
            """
            Expected the exec "UPDATE customers SET" to be executed at least once on FakeDbDataSource, but it was executed 0 times.
            It was executed as a query: the command asked for rows. Assert on it with AssertQueryExecuted, AssertQueryCount and QueryLog.

            """,
            Assert.Throws<AssertionFailedException>(() => _db.AssertExecExecuted("UPDATE customers SET")).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Insert_ThatViolatesAConstraint_IsAnUpdateException()
    {
        var taken = DbErrors.UniqueViolation("customers_name_key", "customers");
        _db.ExpectQuery("INSERT INTO customers").WillReturnError(taken);
        _context.Add(new Customer { Name = "Ann" });

        Assert.Same(taken, (await Assert.ThrowsAsync<DbUpdateException>(() => _context.SaveChangesAsync())).InnerException);
    }

    [Fact]
    public async Task Arrays_DatesAndDecimals_AreParametersOfNpgsql()
    {
        _db.ExpectQuery("FROM customers").WillReturnRows(RowSet.Create("Id", "Active", "Born", "Name").AddRow(2, true, new DateOnly(2000, 2, 1), "Bob"));
        _db.ExpectQuery("FROM purchases").WillReturnScalar(3);
        var ids = new[] { 1, 2 };
        var (since, total) = (new DateOnly(1999, 1, 1), 5m);

        var customer = await _context.Customers.Where(customer => EF.Parameter(ids).Contains(customer.Id) && customer.Born > since).SingleAsync();

        Assert.Equal("Bob", customer.Name);
        Assert.Equal(3, await _context.Purchases.CountAsync(purchase => purchase.Total > total));
        Assert.Equal(ids, _db.QueryLog[0].Args[0]);
        Assert.Equal(since, _db.QueryLog[0].Args[1]);
        Assert.Equal(5m, _db.QueryLog[1].Args[0]);
    }
}
