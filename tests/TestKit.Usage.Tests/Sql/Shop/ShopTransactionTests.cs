using System.Data;
using System.Threading;
using System.Threading.Tasks;
using TestKit.Data;
using TestKit.Usage.Tests.Subjects.Shop;
using Xunit;

namespace TestKit.Usage.Tests.Sql.Shop;

/// <summary>Every example of a transaction that the requirements give, in C#.</summary>
public sealed class ShopTransactionTests
{
    private static readonly CancellationToken s_ct = CancellationToken.None;

    private readonly MockShopDatabase _db = new(DatabaseVendor.PostgreSql);

    private ShopModule Module => new(_ => new(_db));

    [Fact]
    public async Task Order_WithItems_IsCommitted()
    {
        var tx = _db.ExpectTransaction()
            .ExpectExec("INSERT INTO orders").WillReturnRowsAffected(1)
            .ExpectExec("INSERT INTO items").WillReturnRowsAffected(3);

        await Module.CreateWithItemsAsync(7, ["a", "b", "c"]);

        tx.AssertCommitted();
        _db.AssertTransactionCommitted();
        Assert.True(tx.IsCommitted());
        Assert.False(tx.IsRolledBack());
        Assert.Equal(2, tx.ExecLog.Count);
        Assert.Empty(tx.QueryLog);
        _db.AssertExpectationsMet();
    }

    [Fact]
    public async Task Order_WhoseItemsFail_IsRolledBack()
    {
        var tx = _db.ExpectTransaction();
        tx.ExpectExec("INSERT INTO orders").WillReturnRowsAffected(1);
        tx.ExpectExec("INSERT INTO items").WillReturnError(DbErrors.ForeignKeyViolation("items_order_id_fkey"));

        await Assert.ThrowsAsync<SqlErrorException>(() => Module.CreateWithItemsAsync(7, ["a"]));

        tx.AssertRolledBack();
        _db.AssertTransactionRolledBack();
        Assert.True(tx.IsRolledBack());
    }

    [Fact]
    public async Task Query_InATransaction_IsExpectedOnIt()
    {
        var tx = _db.ExpectTransaction()
            .ExpectQuery("SELECT * FROM users WHERE id = $1").WillReturnRows(RowSet.Create("id", "name").AddRow(1, "Alice"));
        await using var begun = await _db.Object.BeginTxAsync(s_ct, IsolationLevel.Serializable, readOnly: true);

        await using (var rows = await begun.QueryAsync(s_ct, "SELECT * FROM users WHERE id = $1", 1))
        {
            Assert.True(await rows.ReadAsync());
        }

        Assert.Equal("Alice", await begun.QueryRowAsync(s_ct, "SELECT * FROM users WHERE id = $1", row => row.GetString(1), 1));
        Assert.Equal(2, tx.QueryLog.Count);
        tx.AssertIsolationLevel(IsolationLevel.Serializable);
        _db.BeginTxAsync(readOnly: true).AssertCalled(Times.Once);
    }

    [Fact]
    public void NoTransaction_ExpectedButNeverBegun_Passes()
    {
        _db.ExpectTransaction();

        _db.AssertNoTransaction();
    }
}
