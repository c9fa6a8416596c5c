using System.Threading.Tasks;
using TestKit.Analyzers.Tests.Verification;
using TestKit.Analyzers.TK3000.Statements;
using Xunit;

namespace TestKit.Analyzers.Tests.TK3000.Statements;

public sealed class TablesAndColumnsMustExistTests
{
    private const string Migration = "CREATE TABLE users (id int PRIMARY KEY, name text, CONSTRAINT n UNIQUE (name)); CREATE VIEW posts AS SELECT 1;";

    [Theory]
    [InlineData("db.ExpectExec([|\"DELETE FROM user WHERE id = 1\"|]);")]
    [InlineData("real.ExecuteAsync([|\"UPDATE users SET nick = $1\"|], 1);")]
    [InlineData("db.ExpectQuery([|\"SELECT u.nick FROM users u\"|]);")]
    public async Task Name_ThatNoMigrationMakes_IsReported(string statements)
        => await Verify.Diagnostics<TablesAndColumnsMustExist>(SqlTest.With(statements, Migration));

    [Theory]
    [InlineData("db.ExpectExec(\"DELETE FROM users\");")]
    [InlineData("db.ExpectExec(\"DELETE FROM us\");")]
    [InlineData("db.ExpectExec(\"DELETE FROM pg_temp\");")]
    [InlineData("db.ExpectQuery(\"WITH u AS (SELECT 1) SELECT x FROM u\");")]
    [InlineData("db.ExpectQuery(\"SELECT title FROM posts p\");")]
    public async Task Name_ThatMayExist_IsNotReported(string statements)
        => await Verify.Diagnostics<TablesAndColumnsMustExist>(SqlTest.With(statements, Migration));

    [Fact]
    public async Task Name_ThatNoMigrationMakes_MessageSaysWhatIsWrong()
        => await Verify.Diagnostics<TablesAndColumnsMustExist>(SqlTest.With("real.ExecuteAsync([|\"UPDATE users SET nick = $1\"|], 1);", Migration), "Table \"users\" has no column \"nick\"");

    [Theory]
    [InlineData("")]
    [InlineData("DO $$ BEGIN EXECUTE 'CREATE TABLE missing (id int)'; END $$;")]
    [InlineData("CREATE EXTENSION postgis;")]
    [InlineData("CREATE TABLE broken (id int")]
    public async Task Migrations_ThatAreNotUnderstood_MakeItSilent(string more)
        => await Verify.Diagnostics<TablesAndColumnsMustExist>(SqlTest.With(more.Length == 0 ? "" : "db.ExpectExec(\"DELETE FROM missing WHERE id = 1\");", $"{Migration} {more}"));

    [Theory]
    [InlineData("ALTER TABLE users ADD nick text;")]
    [InlineData("ALTER TABLE ONLY users ADD COLUMN IF NOT EXISTS nick text, DROP COLUMN name;")]
    [InlineData("ALTER TABLE users RENAME COLUMN name TO nick;")]
    [InlineData("ALTER TABLE users CHANGE name nick text;")]
    [InlineData("CREATE TABLE other (nick text); ALTER TABLE other RENAME TO users;")]
    public async Task Migrations_ThatChangeATable_AreRead(string more)
        => await Verify.Diagnostics<TablesAndColumnsMustExist>(SqlTest.With("db.ExpectExec(\"UPDATE users SET nick = $1\");", $"{Migration} {more}"));

    [Fact]
    public async Task Project_WithoutMigrations_IsNotJudged()
        => await Verify.Diagnostics<TablesAndColumnsMustExist>(SqlTest.With("db.ExpectExec(\"DELETE FROM user WHERE id = 1\");"));
}
