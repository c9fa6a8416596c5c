using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using Npgsql;
using Xunit;

namespace TestKit.Data.Tests.Provider;

public sealed class TransientErrorTests
{
    private static readonly string[] s_states = [.. typeof(PostgresErrorCodes).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!)];

    [Fact]
    public void Error_OfEveryState_IsTransientWhereNpgsqlSaysSo()
    {
        Assert.InRange(s_states.Length, 200, 400);
        var real = Transient(state => new PostgresException("", "ERROR", "ERROR", state).IsTransient);
        var fake = Transient(state => DbErrors.Of(state, "").IsTransient);
        Assert.True(real == fake, $"Npgsql says: {real}\nDbErrors says: {fake}");
    }

    [Fact]
    public void Error_ThatIsNamed_IsTransientWhereItsStateIs()
    {
        var made = typeof(DbErrors).GetMethods(BindingFlags.Public | BindingFlags.Static)
            .Where(method => method.Name != nameof(DbErrors.Of))
            .Select(method => (SqlErrorException)method.Invoke(null, [.. method.GetParameters().Select(_ => "x")])!)
            .ToList();

        Assert.All(made, error => Assert.Equal(new PostgresException("", "ERROR", "ERROR", error.SqlState).IsTransient, error.IsTransient));
        Assert.All(made, error => Assert.Contains(error.SqlState, s_states));
    }

    [Fact]
    public void Error_ToldOtherwise_IsAsTold() => Assert.Equal((true, false), (DbErrors.Of("42601", "", isTransient: true).IsTransient, DbErrors.Of("40001", "", isTransient: false).IsTransient));

    private static string Transient(System.Func<string, bool> isTransient) => string.Join(" ", s_states.Where(isTransient).Distinct().Order());
}
