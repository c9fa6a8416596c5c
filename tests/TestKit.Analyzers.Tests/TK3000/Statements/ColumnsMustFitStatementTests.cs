using System.Threading.Tasks;
using TestKit.Analyzers.Tests.Verification;
using TestKit.Analyzers.TK3000.Statements;
using Xunit;

namespace TestKit.Analyzers.Tests.TK3000.Statements;

public sealed class ColumnsMustFitStatementTests
{
    [Theory]
    [InlineData("db.ExpectQuery(\"SELECT id, name FROM users\").[|WillReturnRows|](RowSet.Create(\"id\"));")]
    [InlineData("db.ExpectQuery(\"SELECT id FROM users\").[|WillReturnRows|](RowSet.Create(\"key\"));")]
    [InlineData("db.ExpectQuery(\"SELECT id, name FROM users\").[|WillReturnRows|](RowSet.Create(\"name\", \"id\"));")]
    [InlineData("RowSet rows = RowSet.Create<int, string>(\"id\", \"nick\"); db.ExpectQuery(\"SELECT id, name FROM users\").[|WillReturnRows|](rows);")]
    public async Task Rows_WithOtherColumns_IsReported(string statements)
        => await Verify.Diagnostics<ColumnsMustFitStatement>(SqlTest.With(statements));

    [Theory]
    [InlineData("db.ExpectQuery(\"SELECT * FROM users\").WillReturnRows(RowSet.Create(\"id\"));")]
    [InlineData("db.ExpectQuery(\"SELECT count(*) FROM users\").WillReturnRows(RowSet.Create(\"n\"));")]
    [InlineData("db.ExpectQuery(\"SELECT id\").WillReturnRows(RowSet.Create(\"id\", \"name\"));")]
    [InlineData("db.ExpectQuery(\"RETURNING id\").WillReturnRows(RowSet.Create(\"key\"));")]
    public async Task Rows_WithColumnsThatMayBe_IsNotReported(string statements)
        => await Verify.Diagnostics<ColumnsMustFitStatement>(SqlTest.With(statements));

    [Fact]
    public async Task Rows_WithOtherColumns_MessageSaysWhatIsWrong()
        => await Verify.Diagnostics<ColumnsMustFitStatement>(SqlTest.With("db.ExpectQuery(\"SELECT id, name FROM users\").[|WillReturnRows|](RowSet.Create(\"name\", \"id\"));"), "The database would give other columns: the statement gives id, name in this order, the rows have name, id");
}
