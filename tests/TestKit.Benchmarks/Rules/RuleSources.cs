using System.Collections.Generic;
using System.Linq;

namespace TestKit.Benchmarks.Rules;

/// <summary>1,000 methods with readers and SQL, ten to a file: half are code under test, half are tests. All of them are right.</summary>
internal static class RuleSources
{
    public const int Methods = 1000;

    private const string Interface = """
        using System.Collections.Generic;
        using System.Data.Common;
        using System.Threading.Tasks;
        using TestKit;

        namespace Orders;

        [GenerateTestDouble]
        public interface IDatabase
        {
            [SqlQuery] Task<DbDataReader> QueryAsync(string sql, IReadOnlyList<object?> args);
            [SqlExecute] Task<int> ExecuteAsync(string sql, params object?[] args);
        }
        """;

    public static IEnumerable<string> All => Enumerable.Range(0, Methods / 10).Select(File).Append(Interface);

    private static string File(int number)
        => $$"""
            using System.Collections.Generic;
            using System.Data.Common;
            using System.Threading.Tasks;
            using TestKit;
            using TestKit.Data;

            namespace Orders;

            public static class Orders{{number}}
            {
                private const string Open = "SELECT id, total FROM orders WHERE customer_id = $1 AND status = 'open' ORDER BY created_at LIMIT $2";

            {{string.Join("\n", Enumerable.Range(0, 5).Select(Code))}}
            {{string.Join("\n", Enumerable.Range(0, 5).Select(Test))}}
            }
            """;

    private static string Code(int number)
        => $$"""
                public static async Task<List<long>> Load{{number}}Async(IDatabase db, DbConnection connection, long customer)
                {
                    var ids = new List<long>();
                    await using var reader = await db.QueryAsync(Open, [customer, {{number + 10}}]);
                    while (await reader.ReadAsync())
                    {
                        ids.Add(reader.GetInt64(0));
                    }

                    using var command = connection.CreateCommand();
                    command.CommandText = "UPDATE orders SET seen = seen + 1 WHERE customer_id = @customer";
                    var parameter = command.CreateParameter();
                    parameter.ParameterName = "customer";
                    parameter.Value = customer;
                    command.Parameters.Add(parameter);
                    await command.ExecuteNonQueryAsync();
                    await db.ExecuteAsync("INSERT INTO visits (customer_id, seen) VALUES ($1, $2)", customer, ids.Count);
                    return ids;
                }

            """;

    private static string Test(int number)
        => $$"""
                public static void Expect{{number}}()
                {
                    var db = new FakeDbDataSource();
                    db.ExpectQuery(Open).WithArgs(Arg.Any, {{number + 10}})
                          .WillReturnRows(RowSet.Create("id", "total").AddRow(1L, 10.5m).AddRow(2L, 20m))
                      .ExpectExec("INSERT INTO visits (customer_id, seen) VALUES ($1, $2)").WithArgs(7, 2).WillReturnRowsAffected(1)
                      .ExpectQuery("SELECT count(*) FROM visits").WillReturnScalar(100L).Times(2);
                    db.ExpectExec("UPDATE orders SET seen = seen + 1").WithArgs(7).WillReturnRowsAffected(1).Once();
                    db.AssertQueryNotExecuted("DELETE");
                }

            """;
}
