using System.Threading.Tasks;
using TestKit.Analyzers.Tests.Verification;
using TestKit.Analyzers.TK3000.Statements;
using Xunit;

namespace TestKit.Analyzers.Tests.TK3000.Statements;

public sealed class ArgumentsMustFitPlaceholdersTests
{
    [Theory]
    [InlineData("real.ExecuteAsync([|\"DELETE FROM users WHERE id = $1\"|]);")]
    [InlineData("real.ExecuteAsync([|\"DELETE FROM users WHERE id = $1 AND age = $3\"|], 1, 2, 3);")]
    [InlineData("var c = connection.CreateCommand(); c.CommandText = \"DELETE FROM users WHERE id = @id\"; [|c.ExecuteNonQuery()|];")]
    public async Task Arguments_ThatTheDatabaseRefuses_IsReported(string statements)
        => await Verify.Diagnostics<ArgumentsMustFitPlaceholders>(SqlTest.With(statements));

    [Theory]
    [InlineData("real.ExecuteAsync(\"DELETE FROM users WHERE id = $1\", 1);")]
    [InlineData("real.ExecuteAsync(\"DELETE FROM users WHERE id = ?\", 1);")]
    [InlineData("real.ExecuteAsync(\"refresh\", 1);")]
    [InlineData("var c = connection.CreateCommand(); c.CommandText = \"DELETE FROM users WHERE id = @id\"; Add(c); c.ExecuteNonQuery(); static void Add(DbCommand each) { }")]
    public async Task Arguments_ThatFit_IsNotReported(string statements)
        => await Verify.Diagnostics<ArgumentsMustFitPlaceholders>(SqlTest.With(statements));

    [Fact]
    public async Task Project_WithoutTheRuntime_IsNotJudged()
        => await Verify.Diagnostics<ArgumentsMustFitPlaceholders>(new TestProject
        {
            KnowsDoubles = false,
            Sources = ["class Users { int Delete(System.Data.Common.DbConnection connection) { var c = connection.CreateCommand(); c.CommandText = \"DELETE FROM users WHERE id = @id\"; return c.ExecuteNonQuery(); } }"],
        });

    [Fact]
    public async Task Arguments_ThatTheDatabaseRefuses_MessageSaysWhatIsWrong()
        => await Verify.Diagnostics<ArgumentsMustFitPlaceholders>(SqlTest.With("real.ExecuteAsync([|\"DELETE FROM users WHERE id = $1\"|]);"), "The database refuses the statement: it has the placeholder $1, but no argument is given");
}
