namespace Corpus;

public static class Inserts
{
    public static void TooFewValues(FakeDbDataSource db) => db.ExpectExec("INSERT INTO users (name, age) VALUES ($1)"); // TK3009

    public static void TooManyValues(FakeDbDataSource db) => db.ExpectExec("insert into users (name) values ($1, now())"); // TK3009

    public static void SecondRow(FakeDbDataSource db) => db.ExpectExec("INSERT INTO users (name, age) VALUES ($1, 1), ($2)"); // TK3009

    public static Task InCode(IDatabase db) => db.ExecuteAsync("INSERT INTO users (name, age, active) VALUES ($1, $2)", new object?[] { "a", 1 }); // TK3009

    public static int InDapper(IDbConnection connection)
        => connection.Execute("INSERT INTO users (name, age) VALUES (@name)", new { name = "a" }); // TK3009

    public static int InACommand(NpgsqlConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "INSERT INTO users (name, age) VALUES (1, 2, 3)"; // TK3009
        return command.ExecuteNonQuery();
    }

    public static void InAWith(FakeDbDataSource db)
        => db.ExpectQuery("WITH made AS (INSERT INTO users (name, age) VALUES ($1) RETURNING id) SELECT id FROM made").WillReturnScalar(1); // TK3009

    public static void CompositeStandsForSeveral(FakeDbDataSource db) => db.ExpectExec("INSERT INTO users (name, age) VALUES (($1::pair).*)");

    public static void Fits(FakeDbDataSource db) => db.ExpectExec("INSERT INTO users (name, age) VALUES ($1, coalesce($2, 0, 1)), (DEFAULT, (SELECT 1))");

    public static void CutInTheValues(FakeDbDataSource db) => db.ExpectExec("INSERT INTO users (name, age) VALUES ($1,");

    public static void CutBeforeTheValues(FakeDbDataSource db) => db.ExpectExec("INSERT INTO users (name, age)");

    public static void WithoutColumns(FakeDbDataSource db) => db.ExpectExec("INSERT INTO users VALUES ($1, $2, $3)");

    public static void FromASelect(FakeDbDataSource db) => db.ExpectExec("INSERT INTO archive (id, total) SELECT id, total FROM orders");

    public static void DefaultValues(FakeDbDataSource db) => db.ExpectExec("INSERT INTO users DEFAULT VALUES");

    public static void Overriding(FakeDbDataSource db)
        => db.ExpectExec("INSERT INTO public.users (id, name) OVERRIDING SYSTEM VALUE VALUES (1, 'a, b') ON CONFLICT (id) DO UPDATE SET name = excluded.name");

    public static void Rows() => new FakeDbDataSource(Dialect.Strict, DatabaseVendor.MySql).ExpectExec("INSERT INTO users (name, age) VALUES ROW('a', 1), ROW('b', 2)");

    public static void Alias(FakeDbDataSource db) => db.ExpectExec("INSERT INTO users AS u (name, age) VALUES ($1, $2)");

    public static Task Formatted(IDatabase db, string rows) => db.ExecuteAsync("INSERT INTO users (name, age) VALUES " + rows);

    public static void Interpolated(FakeDbDataSource db) => db.ExpectExec("INSERT INTO users (name, age) VALUES ({0})");

    public static void ValuesOfASelect(FakeDbDataSource db) => db.ExpectExec("INSERT INTO users (name, age) SELECT * FROM (VALUES ('a')) v");

    public static void CountOfAFunction(FakeDbDataSource db) => db.ExpectQuery("SELECT f(1, 2) FROM (VALUES (1), (2)) v").WillReturnScalar(1);
}
