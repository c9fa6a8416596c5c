namespace Corpus;

public static class Tables
{
    public static Task UnknownTable(IDatabase db) => db.QueryAsync("SELECT id FROM user WHERE id = $1", [1]); // TK3013

    public static Task UnknownColumn(IDatabase db) => db.QueryAsync("SELECT id, nick FROM users", []); // TK3013

    public static Task UnknownColumnOfAnInsert(IDatabase db) => db.ExecuteAsync("INSERT INTO orders (id, amount) VALUES (1, 2)"); // TK3013

    public static Task UnknownColumnOfAnAlias(IDatabase db)
        => db.QueryAsync("SELECT u.name, o.amount FROM users u JOIN orders AS o ON o.user_id = u.id", []); // TK3013

    public static void UnknownColumnOfAnUpdate(FakeDbDataSource db) => db.ExpectExec("UPDATE users SET nick = $1 WHERE id = $2"); // TK3013

    public static void UnknownTableOfAJoin(FakeDbDataSource db)
        => db.ExpectQuery("SELECT u.id FROM users u LEFT JOIN addresses a ON a.user_id = u.id").WillReturnScalar(1); // TK3013

    public static void AddedColumn(FakeDbDataSource db) => db.ExpectQuery("SELECT price FROM items WHERE sku = $1").WillReturnScalar(1m);

    public static void SystemTable(FakeDbDataSource db)
        => db.ExpectQuery("SELECT relname FROM pg_class").WillReturnScalar("a").ExpectQuery("SELECT table_name FROM information_schema.tables").WillReturnScalar("a");

    public static void OtherSchema(FakeDbDataSource db) => db.ExpectQuery("SELECT id FROM audit.entries").WillReturnScalar(1);

    public static void Common(FakeDbDataSource db)
        => db.ExpectQuery("WITH recent (key) AS (SELECT id FROM orders) SELECT key FROM recent").WillReturnScalar(1);

    public static void Function(FakeDbDataSource db) => db.ExpectQuery("SELECT n FROM generate_series(1, 10) AS n").WillReturnScalar(1);

    public static void MadeByASelect(FakeDbDataSource db) => db.ExpectQuery("SELECT anything FROM archive").WillReturnScalar(1);

    public static void View(FakeDbDataSource db) => db.ExpectQuery("SELECT id FROM big_orders").WillReturnScalar(1);

    public static void Qualified(FakeDbDataSource db) => db.ExpectQuery("SELECT public.users.id, users.name FROM public.users").WillReturnScalar(1);

    public static void Quoted(FakeDbDataSource db) => db.ExpectQuery("SELECT \"id\" FROM \"users\"").WillReturnScalar(1);

    public static void Subquery(FakeDbDataSource db)
        => db.ExpectQuery("SELECT t.n FROM (SELECT count(*) AS n FROM orders) t").WillReturnScalar(1);

    public static void SystemColumn(FakeDbDataSource db) => db.ExpectQuery("SELECT ctid, xmin FROM users").WillReturnScalar(1);

    public static void Temporary(FakeDbDataSource db) => db.ExpectExec("CREATE TEMP TABLE work (id int); INSERT INTO work (id) VALUES (1)");

    public static void CutInAName(FakeDbDataSource db) => db.ExpectQuery("SELECT id FROM us").WillReturnScalar(1);

    public static void ExtractFrom(FakeDbDataSource db) => db.ExpectQuery("SELECT extract(year FROM created_at), trim(both 'x' FROM name) FROM users").WillReturnScalar(1);

    public static void Excluded(FakeDbDataSource db)
        => db.ExpectExec("INSERT INTO users (id, name) VALUES ($1, $2) ON CONFLICT (id) DO UPDATE SET name = excluded.name");

    public static void DeleteUsing(FakeDbDataSource db) => db.ExpectExec("DELETE FROM items USING orders o WHERE o.id = items.order_id");

    public static void Distinct(FakeDbDataSource db) => db.ExpectQuery("SELECT id FROM users WHERE email IS DISTINCT FROM $1").WillReturnScalar(1);
}
