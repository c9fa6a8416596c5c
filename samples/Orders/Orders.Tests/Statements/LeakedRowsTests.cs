using System;
using System.Threading.Tasks;
using Orders.Ado;
using Orders.Tests.Fakes;
using TestKit;
using TestKit.Data;
using Xunit;

namespace Orders.Tests.Statements;

/// <summary>Rows that nobody disposes of are found twice: by the compiler as TK3001, which is off here for the one line, and when the test runs.</summary>
public sealed class LeakedRowsTests
{
    [Fact]
    public async Task Rows_LeftOpen_AreNamedWithTheirStatementAndPlace()
    {
        var database = ShopScript.Mock(new ShopTables());

        Assert.False(await IsKnownAsync(database, "apple"));

        var e = Assert.Throws<AssertionFailedException>(database.AssertAllRowsDisposed);
        Assert.Contains("SELECT available FROM stock", e.Message, StringComparison.Ordinal);
        Assert.Contains($"{nameof(LeakedRowsTests)}.cs", e.Message, StringComparison.Ordinal);
        Assert.Contains("rows were not disposed", Assert.Throws<AssertionFailedException>(database.AssertExpectationsMet).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rows_DisposedOf_AreNoLeak()
    {
        var database = ShopScript.Mock(new ShopTables());

        await using (var rows = await ((IDatabase)database).QueryAsync("SELECT available FROM stock WHERE sku = $1", ["apple"]))
        {
            Assert.False(rows.HasRows);
        }

        database.AssertAllRowsDisposed();
    }

    private static async Task<bool> IsKnownAsync(IDatabase database, string sku)
    {
#pragma warning disable TK3001 // The mistake that the test is about.
        var rows = await database.QueryAsync("SELECT available FROM stock WHERE sku = $1", [sku]);
#pragma warning restore TK3001
        return await rows.ReadAsync();
    }
}
