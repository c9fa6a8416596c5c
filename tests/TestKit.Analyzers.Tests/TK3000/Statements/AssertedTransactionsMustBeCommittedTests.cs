using System.Threading.Tasks;
using TestKit.Analyzers.Tests.Verification;
using TestKit.Analyzers.TK3000.Statements;
using Xunit;

namespace TestKit.Analyzers.Tests.TK3000.Statements;

public sealed class AssertedTransactionsMustBeCommittedTests
{
    [Theory]
    [InlineData("using var tx = connection.BeginTransaction(); db.[|AssertTransactionCommitted|]();")]
    [InlineData("using var tx = connection.BeginTransaction(); tx.Rollback(); db.[|AssertTransactionCommitted|]();")]
    public async Task Transaction_ThatNothingCommits_IsReported(string statements)
        => await Verify.Diagnostics<AssertedTransactionsMustBeCommitted>(SqlTest.With(statements));

    [Theory]
    [InlineData("using var tx = connection.BeginTransaction(); tx.Commit(); db.AssertTransactionCommitted();")]
    [InlineData("using var tx = connection.BeginTransaction(); Use(tx); db.AssertTransactionCommitted(); static void Use(object used) { }")]
    [InlineData("using var tx = connection.BeginTransaction(); db.AssertTransactionRolledBack();")]
    [InlineData("db.AssertTransactionCommitted();")]
    public async Task Transaction_ThatMayBeCommitted_IsNotReported(string statements)
        => await Verify.Diagnostics<AssertedTransactionsMustBeCommitted>(SqlTest.With(statements));

    [Fact]
    public async Task Transaction_ThatNothingCommits_MessageSaysWhatIsWrong()
        => await Verify.Diagnostics<AssertedTransactionsMustBeCommitted>(SqlTest.With("using var tx = connection.BeginTransaction(); db.[|AssertTransactionCommitted|]();"), "'AssertTransactionCommitted' fails: nothing commits the transaction that is begun in line 3");
}
