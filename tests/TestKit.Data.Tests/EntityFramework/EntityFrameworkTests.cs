using System;
using System.Data.Common;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Provisioning.Tests.Clusters;
using Provisioning.Tests.Requirements;
using Xunit;

namespace TestKit.Data.Tests.EntityFramework;

/// <summary>Code that uses EF Core with Npgsql's provider comes to the same over the fake as over PostgreSQL.</summary>
[Collection(SharedCluster.Name)]
public sealed class EntityFrameworkTests(PostgresCluster cluster)
{
    public static TheoryData<string> Names => [.. ContextScenarios.All.Select(scenario => scenario.Name)];

    [PostgresTheory]
    [MemberData(nameof(Names))]
    public async Task Scenario_OverTheFake_ComesToWhatPostgresGives(string name)
    {
        var scenario = ContextScenarios.All.Single(each => each.Name == name);

        var real = await RealAsync(scenario);
        await using var source = new FakeDbDataSource();
        scenario.Expect(source);
        await using var connection = source.CreateConnection();
        var fake = await OutcomeAsync(scenario, connection);

        Assert.Equal(real, fake);
        source.AssertAllRowsDisposed();
    }

    [Fact]
    public async Task SaveChanges_OverTheFake_FailsAndNamesTheReaderThatTheProviderDemands()
    {
        await using var source = new FakeDbDataSource();
        source.ExpectExec("DELETE FROM purchases").WillReturnRowsAffected(1);
        await using var connection = source.CreateConnection();
        await using var context = new ShopContext(connection);
        context.Remove(new Purchase { Id = 1 });

        var error = await Assert.ThrowsAsync<DbUpdateException>(() => context.SaveChangesAsync());

        Assert.Contains("NpgsqlDataReader", error.InnerException!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Contains_OverTheFake_FailsAndNamesTheParameterThatTheProviderDemands()
    {
        await using var source = new FakeDbDataSource();
        source.ExpectQuery("FROM customers").WillReturnRows(RowSet.Create("Id"));
        await using var connection = source.CreateConnection();
        await using var context = new ShopContext(connection);
        var ids = new[] { 1, 2, 3 };

        var error = await Assert.ThrowsAsync<ArgumentException>(() => context.Customers.Where(customer => EF.Parameter(ids).Contains(customer.Id)).ToListAsync());

        Assert.Contains(nameof(FakeDbParameter), error.Message, StringComparison.Ordinal);
    }

    private async Task<string> RealAsync(ContextScenario scenario)
    {
        var schema = $"context_{Guid.NewGuid():N}";
        await using var connection = await cluster.DataSource.OpenConnectionAsync();
        await using (var command = new NpgsqlCommand($"CREATE SCHEMA {schema}; SET search_path = {schema}; {ContextScenarios.Tables}", connection))
        {
            await command.ExecuteNonQueryAsync();
        }

        return await OutcomeAsync(scenario, connection);
    }

    private static async Task<string> OutcomeAsync(ContextScenario scenario, DbConnection connection)
    {
        try
        {
            await using var context = new ShopContext(connection);
            return JsonSerializer.Serialize(await scenario.Run(context));
        }
        catch (DbException e)
        {
            return $"throws DbException {e.SqlState}";
        }
        catch (InvalidOperationException e)
        {
            return $"throws {e.GetType().Name}: {e.Message}";
        }
    }
}
