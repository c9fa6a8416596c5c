using System.Threading.Tasks;
using TestKit.Analyzers.Tests.Verification;
using TestKit.Analyzers.TK3000.Statements;
using Xunit;

namespace TestKit.Analyzers.Tests.TK3000.Statements;

public sealed class ValuesMustFitInsertedColumnsTests
{
    [Theory]
    [InlineData("db.ExpectExec([|\"INSERT INTO users (id, name) VALUES ($1)\"|]);")]
    [InlineData("real.ExecuteAsync([|\"INSERT INTO users (id) VALUES ($1), ($2, $3)\"|], 1, 2, 3);")]
    public async Task Insert_WithOtherValues_IsReported(string statements)
        => await Verify.Diagnostics<ValuesMustFitInsertedColumns>(SqlTest.With(statements));

    [Theory]
    [InlineData("db.ExpectExec(\"INSERT INTO users (id, name) VALUES ($1\");")]
    [InlineData("db.ExpectExec(\"INSERT INTO users VALUES ($1)\");")]
    [InlineData("db.ExpectExec(\"INSERT INTO users (id, name) VALUES ($1, f(2, 3))\");")]
    public async Task Insert_ThatFits_IsNotReported(string statements)
        => await Verify.Diagnostics<ValuesMustFitInsertedColumns>(SqlTest.With(statements));

    [Fact]
    public async Task Insert_WithOtherValues_MessageSaysWhatIsWrong()
        => await Verify.Diagnostics<ValuesMustFitInsertedColumns>(SqlTest.With("real.ExecuteAsync([|\"INSERT INTO users (id) VALUES ($1), ($2, $3)\"|], 1, 2, 3);"), "The INSERT names 1 column, but row 2 gives 2 values");
}
