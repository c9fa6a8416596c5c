namespace Corpus;

public static class Transactions
{
    public static async Task NotCommitted()
    {
        var db = new MockDatabase(DatabaseVendor.PostgreSql);
        db.ExpectTransaction().ExpectExec("DELETE FROM users").WillReturnRowsAffected(1);
        await using (var tx = await db.Object.BeginAsync())
        {
            await tx.ExecuteAsync("DELETE FROM users");
        }

        db.AssertTransactionCommitted(); // TK3012
    }

    public static async Task NotCommittedOfTheTransaction()
    {
        var db = new MockDatabase(DatabaseVendor.PostgreSql);
        var expected = db.ExpectTransaction();
        expected.ExpectExec("DELETE FROM users");
        await using var tx = await db.Object.BeginAsync();
        await tx.ExecuteAsync("DELETE FROM users");
        expected.AssertCommitted(); // TK3012
    }

    public static async Task RolledBack()
    {
        var db = new MockDatabase(DatabaseVendor.PostgreSql);
        db.ExpectTransaction();
        await using var tx = await db.Object.BeginAsync();
        await tx.RollbackAsync();
        db.AssertTransactionCommitted(); // TK3012
    }

    public static void OfAConnection()
    {
        using var db = new FakeDbDataSource();
        db.ExpectTransaction();
        using var connection = db.OpenConnection();
        using (var tx = connection.BeginTransaction())
        {
            connection.Execute("DELETE FROM users", transaction: tx);
        }

        db.AssertTransactionCommitted(); // TK3012
    }

    public static async Task Committed()
    {
        var db = new MockDatabase(DatabaseVendor.PostgreSql);
        db.ExpectTransaction();
        await using var tx = await db.Object.BeginAsync();
        await tx.CommitAsync();
        db.AssertTransactionCommitted();
    }

    public static async Task CommittedOnAPath(bool ok)
    {
        var db = new MockDatabase(DatabaseVendor.PostgreSql);
        db.ExpectTransaction();
        await using var tx = await db.Object.BeginAsync();
        if (ok)
        {
            await tx.CommitAsync();
        }

        db.AssertTransactionCommitted();
    }

    public static async Task CommittedElsewhere()
    {
        var db = new MockDatabase(DatabaseVendor.PostgreSql);
        db.ExpectTransaction();
        await using var tx = await db.Object.BeginAsync();
        await Service.RunAsync(tx);
        db.AssertTransactionCommitted();
    }

    public static async Task AnotherIsCommittedElsewhere()
    {
        var db = new MockDatabase(DatabaseVendor.PostgreSql);
        db.ExpectTransaction();
        db.ExpectTransaction();
        await using (var tx = await db.Object.BeginAsync())
        {
            await tx.RollbackAsync();
        }

        await Service.RunAsync(db);
        db.AssertTransactionCommitted();
    }

    public static async Task AnotherIsCommitted()
    {
        var db = new MockDatabase(DatabaseVendor.PostgreSql);
        await using (var tx = await db.Object.BeginAsync())
        {
            await tx.RollbackAsync();
        }

        await using (var tx = await db.Object.BeginAsync())
        {
            await tx.CommitAsync();
        }

        db.AssertTransactionCommitted();
    }

    public static async Task AssertedAsRolledBack()
    {
        var db = new MockDatabase(DatabaseVendor.PostgreSql);
        db.ExpectTransaction();
        await using (var tx = await db.Object.BeginAsync())
        {
            await tx.ExecuteAsync("DELETE FROM users");
        }

        db.AssertTransactionRolledBack();
    }

    public static async Task AssertionIsMeantToFail()
    {
        var db = new MockDatabase(DatabaseVendor.PostgreSql);
        db.ExpectTransaction();
        await using (await db.Object.BeginAsync())
        {
        }

        Assert.Throws<AssertionFailedException>(() => db.AssertTransactionCommitted());
    }

    public static async Task BegunByTheCodeUnderTest()
    {
        var db = new MockDatabase(DatabaseVendor.PostgreSql);
        db.ExpectTransaction();
        await Service.RunAsync(db);
        db.AssertTransactionCommitted();
    }
}
