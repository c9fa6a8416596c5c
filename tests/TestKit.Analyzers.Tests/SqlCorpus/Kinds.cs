namespace Corpus;

public static class Kinds
{
    public static void ExecOfASelect(FakeDbDataSource db)
        => db.ExpectExec("SELECT id, name FROM users WHERE id = $1").WillReturnRowsAffected(1); // TK3004

    public static void ExecOfASelectWithAStar(FakeDbDataSource db) => db.ExpectExec("select * from users"); // TK3004

    public static void ExecOfACount(MockDatabase db) => db.ExpectExec("SELECT count(*) FROM users"); // TK3004

    public static void ExecOfAWithSelect(FakeDbDataSource db)
        => db.ExpectExec("WITH recent AS (SELECT id FROM orders) SELECT id FROM recent"); // TK3004

    public static void ExecOfAFunction(FakeDbDataSource db) => db.ExpectExec("SELECT pg_notify('users', $1)");

    public static void ExecOfAFunctionForEachRow(FakeDbDataSource db)
        => db.ExpectExec("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1");

    public static void ExecThatLocks(FakeDbDataSource db) => db.ExpectExec("SELECT id FROM users WHERE id = $1 FOR UPDATE");

    public static void ExecOfSelectInto(FakeDbDataSource db) => db.ExpectExec("SELECT * INTO archive FROM orders");

    public static void ExecOfAWithThatInserts(FakeDbDataSource db)
        => db.ExpectExec("WITH gone AS (DELETE FROM orders RETURNING *) INSERT INTO archive SELECT * FROM gone");

    public static void ExecOfAWithThatDeletesInside(FakeDbDataSource db)
        => db.ExpectExec("WITH gone AS (DELETE FROM orders RETURNING id) SELECT count(*) FROM gone");

    public static void ExecOfAnInsert(FakeDbDataSource db) => db.ExpectExec("INSERT INTO users (name) VALUES ($1)").WillReturnRowsAffected(1);

    public static void ExecOfAnInsertWithReturning(FakeDbDataSource db) => db.ExpectExec("INSERT INTO users (name) VALUES ($1) RETURNING id");

    public static void ExecOfAFragment(FakeDbDataSource db) => db.ExpectExec("FROM users");

    public static async Task ExecOfTheEndOfAnInsert(MockDatabase db)
    {
        db.ExpectExec("SELECT id, total FROM orders").WillReturnRowsAffected(3);
        await db.Object.ExecuteAsync("INSERT INTO archive (id, total) SELECT id, total FROM orders");
    }

    public static void ExecOfTheWordAlone(FakeDbDataSource db) => db.ExpectExec("SELECT");

    public static void QueryOfAnInsertPrefix(FakeDbDataSource db) => db.ExpectQuery("INSERT INTO users").WillReturnScalar(1);

    public static void QueryOfAnInsertThatMayGoOn(FakeDbDataSource db)
        => db.ExpectQuery("INSERT INTO users (name) VALUES ($1)").WillReturnRows(RowSet.Create("id").AddRow(1));

    public static void QueryOfAnInsertThatEnds(FakeDbDataSource db)
        => db.ExpectQuery("INSERT INTO users (name) VALUES ($1);").WillReturnRows(RowSet.Create("id").AddRow(1)); // TK3004

    public static void QueryOfAnInsertToTheLetter(FakeDbDataSource db)
        => db.ExpectQuery("UPDATE users SET active = true").ByExactText().WillReturnScalar(1); // TK3004

    public static void QueryOfAnUpdateInStrictMatching()
    {
        var db = new MockDatabase(DatabaseVendor.PostgreSql);
        db.StrictSqlMatching();
        db.ExpectQuery("UPDATE users SET active = true WHERE id = $1").WithArgs(1).WillReturnScalar(1); // TK3004
        db.ExpectQuery("UPDATE users SET active = true WHERE id = $1 RETURNING id").WithArgs(1).WillReturnScalar(1);
    }

    public static void QueryOfADefinition(FakeDbDataSource db)
        => db.ExpectQuery("CREATE TABLE users (id int)").WillReturnRows(RowSet.Create("id")); // TK3004

    public static void QueryOfADefinitionWithoutRows(FakeDbDataSource db)
        => db.ExpectQuery("TRUNCATE users").WillReturnRows(RowSet.NoRows());

    public static void QueryOfAnInsertThatFails(FakeDbDataSource db)
        => db.ExpectQuery("INSERT INTO users (name) VALUES ($1);").WillReturnError(DbErrors.UniqueViolation("users_pkey"));

    public static void QueryOfABatch(FakeDbDataSource db)
        => db.ExpectQuery("INSERT INTO users (name) VALUES ($1); SELECT lastval();").WillReturnScalar(1L);

    public static void QueryOfAnInsertInMySql()
        => new FakeDbDataSource(Dialect.Strict, DatabaseVendor.MySql).ExpectQuery("INSERT INTO users (name) VALUES (?);").WillReturnScalar(1L);

    public static void QueryWithOutput()
        => new FakeDbDataSource(Dialect.Strict, DatabaseVendor.SqlServer).ExpectQuery("INSERT INTO users (name) OUTPUT inserted.id VALUES (@name);").WillReturnScalar(1L);

    public static void QueriesThatGiveRows(FakeDbDataSource db)
        => db.ExpectQuery("VALUES (1), (2);").WillReturnScalar(1)
            .ExpectQuery("SHOW server_version").WillReturnScalar("15")
            .ExpectQuery("EXPLAIN SELECT * FROM users").WillReturnScalar("Seq Scan")
            .ExpectQuery("CALL refresh($1)").WillReturnScalar(1)
            .ExpectQuery("TABLE users").WillReturnScalar(1)
            .ExpectQuery("(SELECT 1) UNION (SELECT 2)").WillReturnScalar(1)
            .ExpectQuery("EXEC dbo.refresh").WillReturnScalar(1);

    public static void QueryThatInsertsInAWith(FakeDbDataSource db)
        => db.ExpectQuery("WITH made AS (INSERT INTO users (name) VALUES ($1) RETURNING id) SELECT id FROM made;").WillReturnScalar(1);
}
