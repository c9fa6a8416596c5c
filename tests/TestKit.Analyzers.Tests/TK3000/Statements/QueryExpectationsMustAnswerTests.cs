using System.Threading.Tasks;
using TestKit.Analyzers.Tests.Verification;
using TestKit.Analyzers.TK3000.Statements;
using Xunit;

namespace TestKit.Analyzers.Tests.TK3000.Statements;

public sealed class QueryExpectationsMustAnswerTests
{
    [Theory]
    [InlineData("db.[|ExpectQuery|](\"SELECT 1\");")]
    [InlineData("db.[|ExpectQuery|](\"SELECT 1\").WithArgs(1).ExpectExec(\"DELETE\");")]
    [InlineData("var e = db.[|ExpectQuery|](\"SELECT 1\"); e.Once();")]
    public async Task Query_WithoutAnAnswer_IsReported(string statements)
        => await Verify.Diagnostics<QueryExpectationsMustAnswer>(SqlTest.With(statements));

    [Theory]
    [InlineData("db.ExpectQuery(\"SELECT 1\").WillReturnScalar(1);")]
    [InlineData("var e = db.ExpectQuery(\"SELECT 1\"); e.WillReturnScalar(1);")]
    [InlineData("Use(db.ExpectQuery(\"SELECT 1\")); static void Use(object expectation) { }")]
    [InlineData("db.ExpectQuery(\"SELECT 1\").Times(0);")]
    public async Task Query_ThatMayHaveAnAnswer_IsNotReported(string statements)
        => await Verify.Diagnostics<QueryExpectationsMustAnswer>(SqlTest.With(statements));

    [Fact]
    public async Task Query_WithoutAnAnswer_MessageSaysWhatIsWrong()
        => await Verify.Diagnostics<QueryExpectationsMustAnswer>(SqlTest.With("db.[|ExpectQuery|](\"SELECT 1\");"), "The query is expected, but has no rows, scalar or error to answer with; say one: WillReturnRows(…), WillReturnScalar(…) or WillReturnError(…)");
}
