namespace Corpus;

public static class Readable
{
    private const string Table = "users";

    public static void OnlyAComment(FakeDbDataSource db) => db.ExpectExec("-- cleans up"); // TK3003

    public static void OnlyABlockComment(FakeDbDataSource db) => db.ExpectExec("/* DELETE FROM users */"); // TK3003

    public static void OnlyASemicolon(FakeDbDataSource db) => db.ExpectExec(" ; "); // TK3003

    public static void EmptyIsAnyStatement(FakeDbDataSource db) => db.ExpectExec("");

    public static void BlankIsAnyStatement(FakeDbDataSource db) => db.ExpectExec("   ");

    public static void CommentWithoutEnd(FakeDbDataSource db)
        => db.ExpectQuery("SELECT id /* the key FROM users").WillReturnScalar(1); // TK3003

    public static void CommentWithEnd(FakeDbDataSource db)
        => db.ExpectQuery("SELECT id /* the /* inner */ key */ FROM users -- all").WillReturnScalar(1);

    public static void StringWithoutEndHidesAParameter(FakeDbDataSource db)
        => db.ExpectQuery("SELECT id FROM users WHERE name = 'Alice AND age = $1").WillReturnScalar(1); // TK3003

    public static void StringWithoutEndHidesAClause(FakeDbDataSource db)
        => db.ExpectQuery($"SELECT id FROM {Table} WHERE name = 'Alice ORDER BY id").WillReturnScalar(1); // TK3003

    public static void StringWithoutEndHidesTheParenthesis(FakeDbDataSource db)
        => db.ExpectExec("INSERT INTO users (name, age) VALUES ('Alice, 1)"); // TK3003

    public static void StringCutInTheMiddle(FakeDbDataSource db)
        => db.ExpectQuery("SELECT id FROM users WHERE name = 'Al").WillReturnScalar(1);

    public static void StringCutAtItsQuote(FakeDbDataSource db)
        => db.ExpectQuery("SELECT id FROM users WHERE name = '").WillReturnScalar(1);

    public static void StringWithQuotesInside(FakeDbDataSource db)
        => db.ExpectQuery("SELECT id FROM users WHERE name = 'O''Brien' AND age = $1").WillReturnScalar(1);

    public static void ParenthesisCut(FakeDbDataSource db) => db.ExpectExec("INSERT INTO users (");

    public static void ParenthesisOfAFragment(FakeDbDataSource db)
        => db.ExpectQuery("id = $1)").WillReturnScalar(1);

    public static void FunctionCut(FakeDbDataSource db) => db.ExpectQuery("SELECT count(").WillReturnScalar(1);

    public static void ColumnListWithoutEnd(FakeDbDataSource db)
        => db.ExpectExec("INSERT INTO users (name, age VALUES ($1, $2)"); // TK3003

    public static void AggregateWithoutEnd(FakeDbDataSource db)
        => db.ExpectQuery("SELECT count(* FROM users").WillReturnScalar(1); // TK3003

    public static void ExtractCut(FakeDbDataSource db)
        => db.ExpectQuery("SELECT extract(year FROM created_at").WillReturnScalar(1);

    public static void SubqueryCut(FakeDbDataSource db)
        => db.ExpectQuery("WHERE id IN (SELECT user_id FROM orders WHERE total > $1").WillReturnScalar(1);

    public static void RegularExpression(FakeDbDataSource db)
        => db.ExpectQuery("^SELECT (id|name) FROM users WHERE name = '.*$").ByRegex().WillReturnScalar(1);

    public static void ExactTextWithoutEnd(FakeDbDataSource db)
        => db.ExpectQuery("SELECT 'x").ByExactText().WillReturnScalar(1); // TK3003

    public static void ExactTextThatIsRefused(FakeDbDataSource db)
        => db.ExpectQuery("SELECT 'x").ByExactText().WillReturnError(DbErrors.SyntaxError("x"));

    public static void StrictWithoutEnd()
    {
        var db = new FakeDbDataSource();
        db.StrictSqlMatching();
        db.ExpectQuery("SELECT count(id FROM users").WillReturnScalar(1); // TK3003
        db.ExpectQuery("SELECT (1").WillReturnScalar(1); // TK3003
    }

    public static void DollarQuotes(FakeDbDataSource db)
        => db.ExpectExec("DO $body$ BEGIN RAISE NOTICE 'it''s (not) closed'; END $body$");

    public static void BackslashInMySql()
        => new FakeDbDataSource(Dialect.Strict, DatabaseVendor.MySql).ExpectQuery("SELECT 'it\\'s' FROM users WHERE id = ?").WillReturnScalar(1);

    public static void UnknownVendor(MockDatabase db)
        => db.ExpectQuery("SELECT [it's] FROM users WHERE name = @name").WillReturnScalar(1);

    public static void RawString(FakeDbDataSource db)
        => db.ExpectQuery("""SELECT "id" /* key FROM users""").WillReturnScalar(1); // TK3003

    public static void NotConstant(FakeDbDataSource db, string table)
        => db.ExpectQuery("SELECT 'x FROM " + table).WillReturnScalar(1);
}
