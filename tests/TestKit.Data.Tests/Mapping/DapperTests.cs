using System;
using System.Data.Common;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Npgsql;
using Provisioning.Tests.Clusters;
using Provisioning.Tests.Requirements;
using Xunit;

namespace TestKit.Data.Tests.Mapping;

/// <summary>Code that uses Dapper comes to the same over the fake as over PostgreSQL.</summary>
[Collection(SharedCluster.Name)]
public sealed class DapperTests(PostgresCluster cluster)
{
    private static readonly JsonSerializerOptions s_json = new() { IncludeFields = true };

    private static readonly DapperScenario[] s_all = [.. QueryScenarios.All, .. ParameterScenarios.All];

    public static TheoryData<string> Names => [.. s_all.Select(scenario => scenario.Name)];

    [PostgresTheory]
    [MemberData(nameof(Names))]
    public async Task Scenario_OverTheFake_ComesToWhatPostgresGives(string name)
    {
        var scenario = s_all.Single(each => each.Name == name);

        var real = await RealAsync(scenario);
        await using var source = new FakeDbDataSource();
        scenario.Expect(source);
        await using var connection = await source.OpenConnectionAsync();
        var fake = await OutcomeAsync(scenario, connection);

        Assert.Equal(real, fake);
        source.AssertAllRowsDisposed();
    }

    private async Task<string> RealAsync(DapperScenario scenario)
    {
        var schema = $"shop_{Guid.NewGuid():N}";
        await using var connection = await cluster.DataSource.OpenConnectionAsync();
        await ExecuteAsync(connection, $"CREATE SCHEMA {schema}; SET search_path = {schema}; {Shop.Tables}");
        return await OutcomeAsync(scenario, connection);
    }

    private static async Task<string> OutcomeAsync(DapperScenario scenario, DbConnection connection)
    {
        try
        {
            var result = await scenario.Run(connection);
            return $"{result?.GetType().Name}: {JsonSerializer.Serialize(result, s_json)}";
        }
        catch (DbException e)
        {
            return $"throws DbException {e.SqlState}";
        }
        catch (OperationCanceledException)
        {
            return "is cancelled";
        }
        catch (Exception e)
        {
            return $"throws {e.GetType().Name}";
        }
    }

    private static async Task ExecuteAsync(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
