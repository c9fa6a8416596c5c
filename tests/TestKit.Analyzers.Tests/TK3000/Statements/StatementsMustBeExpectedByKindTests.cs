using System.Threading.Tasks;
using TestKit.Analyzers.Tests.Verification;
using TestKit.Analyzers.TK3000.Statements;
using TestKit.CodeFixes.TK3000.Statements;
using Xunit;

namespace TestKit.Analyzers.Tests.TK3000.Statements;

public sealed class StatementsMustBeExpectedByKindTests
{
    [Theory]
    [InlineData("db.[|ExpectExec|](\"SELECT id FROM users\");")]
    [InlineData("db.[|ExpectQuery|](\"DROP TABLE users\").WillReturnScalar(1);")]
    [InlineData("db.[|ExpectQuery|](\"DELETE FROM users\").ByExactText().WillReturnScalar(1);")]
    public async Task Statement_OfTheOtherKind_IsReported(string statements)
        => await Verify.Diagnostics<StatementsMustBeExpectedByKind>(SqlTest.With(statements));

    [Theory]
    [InlineData("db.ExpectExec(\"SELECT refresh(id) FROM users\");")]
    [InlineData("db.ExpectExec(\"SELECT 1\");")]
    [InlineData("db.ExpectQuery(\"DELETE FROM users\").WillReturnScalar(1);")]
    [InlineData("db.ExpectQuery(\"DROP TABLE users\").WillReturnRows(RowSet.NoRows());")]
    [InlineData("db.ExpectExec(\"SELECT id FROM users\"); real.ExecuteAsync(\"INSERT INTO archive SELECT id FROM users\");")]
    public async Task Statement_ThatMayBeOfTheKind_IsNotReported(string statements)
        => await Verify.Diagnostics<StatementsMustBeExpectedByKind>(SqlTest.With(statements));

    [Fact]
    public async Task Statement_OfTheOtherKind_MessageSaysWhatIsWrong()
        => await Verify.Diagnostics<StatementsMustBeExpectedByKind>(SqlTest.With("db.[|ExpectExec|](\"SELECT id FROM users\");"), "'ExpectExec' expects a statement that only reads; expect it with 'ExpectQuery'");

    [Fact]
    public async Task Fix_OfASelect_ExpectsAQuery()
        => await Verify.Fix<StatementsMustBeExpectedByKind, StatementsMustBeExpectedByKindFixer>(
            SqlTest.With("db.[|ExpectExec|](\"SELECT id FROM users\").WithArgs(1).WillReturnError(new TimeoutException());"),
            SqlTest.Text("db.ExpectQuery(\"SELECT id FROM users\").WithArgs(1).WillReturnError(new TimeoutException());"));

    [Fact]
    public async Task Fix_WhereTheAnswerDoesNotExist_IsNotOffered()
    {
        await Verify.NoFix<StatementsMustBeExpectedByKind, StatementsMustBeExpectedByKindFixer>(SqlTest.With("db.[|ExpectExec|](\"SELECT id FROM users\").WillReturnRowsAffected(1);"));
        await Verify.NoFix<StatementsMustBeExpectedByKind, StatementsMustBeExpectedByKindFixer>(SqlTest.With("db.[|ExpectQuery|](\"DROP TABLE users\").WillReturnScalar(1);"));
    }
}
