using System.Threading.Tasks;
using TestKit.Data;
using TestKit.Usage.Tests.Subjects;
using Xunit;

namespace TestKit.Usage.Tests.Sql;

/// <summary>Transactions that do not have all that others have.</summary>
public sealed class TransactionShapeTests
{
    [Fact]
    public async Task Transaction_WithoutRollback_IsRolledBackByDisposingOfIt()
    {
        var archive = new MockArchive();
        var kept = archive.ExpectTransaction().ExpectExec("INSERT").WillReturnRowsAffected(1);
        var lost = archive.ExpectTransaction();

        await using (var unit = await archive.Object.StartUnitAsync("a", isReadOnly: false))
        {
            await unit.ExecuteAsync("INSERT INTO pages VALUES (1)");
            await unit.CommitAsync();
        }

        await (await archive.Object.StartUnitAsync("b", isReadOnly: true)).DisposeAsync();

        kept.AssertCommitted();
        lost.AssertRolledBack();
        archive.StartUnitAsync(isReadOnly: true).AssertCalled(Times.Once);
        archive.AssertExpectationsMet();
    }

    [Fact]
    public void Transaction_WithoutStatements_IsHandedToThoseOfTheDatabase()
    {
        var notebook = new MockNotebook();
        notebook.ExpectExec("INSERT").WithArgs().WillReturnRowsAffected(1);
        var mark = notebook.ExpectTransaction();

        var begun = notebook.Object.BeginMark();
        Assert.Equal(1, notebook.Object.Execute("INSERT INTO notes DEFAULT VALUES", begun));
        begun.Undo();

        mark.AssertRolledBack();
        notebook.AssertTransactionRolledBack();
    }
}
