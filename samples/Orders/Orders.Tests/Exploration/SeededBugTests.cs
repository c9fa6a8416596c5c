using System;
using System.Threading.Tasks;
using Orders.Ado;
using TestKit;
using TestKit.Data;
using Xunit;

namespace Orders.Tests.Exploration;

/// <summary>A missing rollback that the ordinary tests of <see cref="ForgetfulCheckout"/> pass, and the explorer finds.</summary>
public sealed class SeededBugTests
{
    [Theory]
    [InlineData(1, true)]
    [InlineData(0, false)]
    public async Task Place_EnoughOnStockOrNot_CommitsOrRollsBack(int available, bool isPlaced)
    {
        var database = Shop(available);

        Assert.Equal(isPlaced, await new ForgetfulCheckout(database).PlaceAsync("o1", "apple"));

        database.AssertExpectationsMet();
    }

    [Fact]
    public async Task Place_Explored_LeavesATransactionOpen()
    {
        var report = await FaultExplorer.ExploreAsync(
            async faults => await new ForgetfulCheckout(Shop(1).WithFaults(faults)).PlaceAsync("o1", "apple", faults.CancellationToken));

        Assert.NotEmpty(report.Findings);
        Assert.All(report.Findings, finding => Assert.Contains("a transaction was begun at", finding.ToString(), StringComparison.Ordinal));
        Assert.Contains($"{nameof(ForgetfulCheckout)}.cs", report.ToString(), StringComparison.Ordinal);
        Assert.Contains("MockTransaction.ExecuteAsync#2: SqlErrorException(connection lost)", report.ToString(), StringComparison.Ordinal);
    }

    private static MockDatabase Shop(int available)
    {
        var database = new MockDatabase(DatabaseVendor.PostgreSql);
        database.ExpectTransaction()
            .ExpectExec("INSERT INTO orders").WillReturnRowsAffected(1)
            .ExpectExec("UPDATE stock").WillReturnRowsAffected(available);
        return database;
    }
}
