using System.Threading.Tasks;
using TestKit.Analyzers.Tests.Verification;
using TestKit.Analyzers.TK3000.Statements;
using Xunit;

namespace TestKit.Analyzers.Tests.TK3000.Statements;

public sealed class ExpectedSqlMustBeReadableTests
{
    [Theory]
    [InlineData("db.ExpectExec([|\"-- all\"|]);")]
    [InlineData("db.ExpectExec([|\"DELETE /* FROM users\"|]);")]
    [InlineData("db.ExpectExec([|\"DELETE FROM users WHERE name = 'a AND id = $1\"|]);")]
    [InlineData("db.ExpectExec([|\"INSERT INTO users (id VALUES (1)\"|]);")]
    [InlineData("const string sql = \"DELETE /* \" + \"FROM users\"; db.ExpectExec([|sql|]);")]
    public async Task Pattern_ThatHidesMoreThanItSays_IsReported(string statements)
        => await Verify.Diagnostics<ExpectedSqlMustBeReadable>(SqlTest.With(statements));

    [Theory]
    [InlineData("db.ExpectExec(\"\");")]
    [InlineData("db.ExpectExec(\"VALUES (\");")]
    [InlineData("db.ExpectExec(\"name = 'Al\");")]
    [InlineData("db.ExpectExec(\"DELETE /* a\").ByRegex();")]
    [InlineData("db.ExpectExec(\"it's (\" + connection.Database);")]
    public async Task Pattern_CutOff_IsNotReported(string statements)
        => await Verify.Diagnostics<ExpectedSqlMustBeReadable>(SqlTest.With(statements));

    [Fact]
    public async Task Pattern_ThatHidesMoreThanItSays_MessageSaysWhatIsWrong()
        => await Verify.Diagnostics<ExpectedSqlMustBeReadable>(SqlTest.With("db.ExpectExec([|\"-- all\"|]); db.ExpectExec({|TK3003:\"DELETE /* FROM users\"|});"), "No statement holds this pattern as it is meant: holds nothing but comments, which do not count. Use \"\" for any statement, and Tagged(…) for one with a comment.", "No statement holds this pattern as it is meant: the comment that starts at character 8 has no end");
}
