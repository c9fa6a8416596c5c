using System.Threading.Tasks;
using TestKit.Analyzers.Tests.Verification;
using TestKit.Analyzers.TK3000.Statements;
using Xunit;

namespace TestKit.Analyzers.Tests.TK3000.Statements;

public sealed class ExpectedArgumentsMustFitPlaceholdersTests
{
    [Theory]
    [InlineData("db.ExpectExec(\"DELETE FROM users WHERE id = $1 AND age = $2\").[|WithArgs|](1);")]
    [InlineData("db.ExpectExec(\"id = @id\").[|WithArgs|](new { key = 1 });")]
    [InlineData("var e = db.ExpectExec(\"id = $1\"); e.[|WithArgs|]();")]
    public async Task Arguments_ThatAreTooFewOrOthers_IsReported(string statements)
        => await Verify.Diagnostics<ExpectedArgumentsMustFitPlaceholders>(SqlTest.With(statements));

    [Theory]
    [InlineData("db.ExpectExec(\"id = $1\").WithArgs(1, 2);")]
    [InlineData("db.ExpectExec(\"id = $2\").WithArgs(1, 2);")]
    [InlineData("db.ExpectExec(\"x = '$1'\").WithArgs();")]
    [InlineData("db.ExpectExec(\"id = $1 AND a = $2\").WithArgs(new object?[connection.ConnectionTimeout]);")]
    public async Task Arguments_ThatAStatementCouldHave_IsNotReported(string statements)
        => await Verify.Diagnostics<ExpectedArgumentsMustFitPlaceholders>(SqlTest.With(statements));

    [Fact]
    public async Task Arguments_ThatAreTooFewOrOthers_MessageSaysWhatIsWrong()
        => await Verify.Diagnostics<ExpectedArgumentsMustFitPlaceholders>(SqlTest.With("db.ExpectExec(\"id = $1 AND age = $2\").[|WithArgs|](1);"), "The expectation never answers: it has the placeholders $1, $2, but 1 argument is given");
}
