using System.Threading.Tasks;
using TestKit.Analyzers.Tests.Verification;
using TestKit.Analyzers.TK3000.Statements;
using Xunit;

namespace TestKit.Analyzers.Tests.TK3000.Statements;

public sealed class SqlExpectationsMustBeReachableTests
{
    [Theory]
    [InlineData("db.[|ExpectExec|](\"DELETE FROM users\"); db.ExpectExec(\"DELETE FROM users\");")]
    [InlineData("var own = new FakeDbDataSource(); own.[|ExpectExec|](\"DELETE FROM users\"); own.ExpectExec(\"DELETE\");")]
    public async Task Expectation_HiddenByANewerOne_IsReported(string statements)
        => await Verify.Diagnostics<SqlExpectationsMustBeReachable>(SqlTest.With(statements));

    [Theory]
    [InlineData("db.ExpectExec(\"DELETE FROM users\"); db.ExpectExec(\"DELETE\");")]
    [InlineData("db.ExpectExec(\"DELETE\"); db.ExpectExec(\"DELETE FROM users\");")]
    [InlineData("db.ExpectExec(\"DELETE FROM users\").Once(); db.ExpectExec(\"DELETE FROM users\");")]
    [InlineData("db.ExpectExec(\"DELETE FROM users\"); connection.Open(); db.ExpectExec(\"DELETE FROM users\");")]
    public async Task Expectation_ThatCanAnswer_IsNotReported(string statements)
        => await Verify.Diagnostics<SqlExpectationsMustBeReachable>(SqlTest.With(statements));

    [Fact]
    public async Task Expectation_HiddenByANewerOne_MessageSaysWhatIsWrong()
        => await Verify.Diagnostics<SqlExpectationsMustBeReachable>(SqlTest.With("db.[|ExpectExec|](\"DELETE FROM users\"); db.ExpectExec(\"DELETE FROM users\");"), "'ExpectExec(\"DELETE FROM users\")' never answers: the expectation in line 3 takes all its statements, and the newest expectation that matches answers");
}
