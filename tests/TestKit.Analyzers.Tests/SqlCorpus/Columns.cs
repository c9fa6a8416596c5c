namespace Corpus;

public static class Columns
{
    public static void TooFew(FakeDbDataSource db)
        => db.ExpectQuery("SELECT id, name, email FROM users").WillReturnRows(RowSet.Create("id", "name").AddRow(1, "a")); // TK3007

    public static void TooMany(FakeDbDataSource db)
        => db.ExpectQuery("SELECT id FROM users WHERE id = $1").WillReturnRows(RowSet.Create("id", "name").AddRow(1, "a")); // TK3007

    public static void AnotherName(FakeDbDataSource db)
        => db.ExpectQuery("SELECT id, email FROM users").WillReturnRows(RowSet.Create("id", "mail").AddRow(1, "a")); // TK3007

    public static void AnotherOrder(FakeDbDataSource db)
        => db.ExpectQuery("SELECT id, name FROM users").WillReturnRows(RowSet.Create("name", "id").AddRow("a", 1)); // TK3007

    public static void Twice(FakeDbDataSource db)
        => db.ExpectQuery("SELECT id, name FROM users").WillReturnRows(RowSet.Create("id", "id").AddRow(1, 1)); // TK3007

    public static void AnotherNameThanTheAlias(FakeDbDataSource db)
        => db.ExpectQuery("SELECT u.id, count(*) AS total FROM users u GROUP BY u.id").WillReturnRows(RowSet.Create("id", "count").AddRow(1, 1L)); // TK3007

    public static void TypedColumns(FakeDbDataSource db)
        => db.ExpectQuery("SELECT id, name FROM users").WillReturnRows(RowSet.Create<int, string>("id", "nick").AddRow(1, "a")); // TK3007

    public static void DeclaredColumns(MockDatabase db)
        => db.ExpectQuery("SELECT id, name FROM users").WillReturnRows(RowSet.Create(Column.Of<int>("id").Key(), Column.Of<string?>("title").TypeName("citext"))); // TK3007

    public static void ThroughALocal(FakeDbDataSource db)
    {
        var rows = RowSet.Create("id");
        rows.AddRow(1);
        db.ExpectQuery("SELECT id, name FROM users").WillReturnRows(rows); // TK3007
    }

    public static void InASequence(FakeDbDataSource db)
        => db.ExpectQuery("SELECT id FROM users").WillReturnRows(RowSet.Create("id"))
            .ThenReturnRows(RowSet.Create("name")); // TK3007

    public static void ReturningAnotherName(FakeDbDataSource db)
        => db.ExpectQuery("INSERT INTO users (name) VALUES ($1) RETURNING id").WillReturnRows(RowSet.Create("name").AddRow("a")); // TK3007

    public static void ReturningMore(FakeDbDataSource db)
        => db.ExpectQuery("UPDATE users SET name = $1 RETURNING id, name").WillReturnRows(RowSet.Create("id").AddRow(1)); // TK3007

    public static void OfAWith(FakeDbDataSource db)
        => db.ExpectQuery("WITH recent AS (SELECT id, total FROM orders) SELECT id FROM recent").WillReturnRows(RowSet.Create("id", "total")); // TK3007

    public static void OfAUnion(FakeDbDataSource db)
        => db.ExpectQuery("SELECT id FROM users UNION ALL SELECT id FROM orders").WillReturnRows(RowSet.Create("id", "kind")); // TK3007

    public static void Fits(FakeDbDataSource db)
        => db.ExpectQuery("SELECT id, u.name, \"email\" FROM users u").WillReturnRows(RowSet.Create("id", "name", "email").AddRow(1, "a", null));

    public static void FitsWhateverTheCase(FakeDbDataSource db)
        => db.ExpectQuery("SELECT Id, NAME FROM users").WillReturnRows(RowSet.Create("id", "Name"));

    public static void FitsWithAliases(FakeDbDataSource db)
        => db.ExpectQuery("SELECT u.id AS user_id, age + 1 next_age, CASE WHEN active THEN 1 ELSE 0 END AS flag FROM users u")
            .WillReturnRows(RowSet.Create("user_id", "next_age", "flag"));

    public static void Star(FakeDbDataSource db)
        => db.ExpectQuery("SELECT * FROM users").WillReturnRows(RowSet.Create("id", "name"));

    public static void StarOfOneTable(FakeDbDataSource db)
        => db.ExpectQuery("SELECT u.*, o.total FROM users u JOIN orders o ON o.user_id = u.id").WillReturnRows(RowSet.Create("id", "name", "total"));

    public static void ListCutOff(FakeDbDataSource db)
        => db.ExpectQuery("SELECT id, name").WillReturnRows(RowSet.Create("id", "name", "email"));

    public static void ExpressionsHaveAnyName(FakeDbDataSource db)
        => db.ExpectQuery("SELECT count(*), max(age), 'x', $1, age * 2, id::text FROM users").WillReturnRows(RowSet.Create("n", "oldest", "x", "given", "twice", "id"));

    public static void CommasInside(FakeDbDataSource db)
        => db.ExpectQuery("SELECT coalesce(name, email, '-,-') AS label, (SELECT max(total) FROM orders) AS top FROM users").WillReturnRows(RowSet.Create("label", "top"));

    public static void Extract(FakeDbDataSource db)
        => db.ExpectQuery("SELECT extract(year FROM created_at) AS year, id FROM orders").WillReturnRows(RowSet.Create("year", "id"));

    public static void Distinct(FakeDbDataSource db)
        => db.ExpectQuery("SELECT DISTINCT ON (user_id, status) id, total FROM orders").WillReturnRows(RowSet.Create("id", "total"))
            .ExpectQuery("SELECT DISTINCT name FROM users").WillReturnRows(RowSet.Create("name"));

    public static void Top()
        => new FakeDbDataSource(Dialect.Strict, DatabaseVendor.SqlServer).ExpectQuery("SELECT TOP 5 id, [name] FROM users").WillReturnRows(RowSet.Create("id", "name"));

    public static void EqualsAlias()
        => new FakeDbDataSource(Dialect.Strict, DatabaseVendor.SqlServer).ExpectQuery("SELECT nick = name FROM users").WillReturnRows(RowSet.Create("nick"));

    public static void ReturningMayGoOn(FakeDbDataSource db)
        => db.ExpectQuery("INSERT INTO users (name) VALUES ($1) RETURNING id").WillReturnRows(RowSet.Create("id", "created_at").AddRow(1, null));

    public static void NameThatMayGoOn(FakeDbDataSource db) => db.ExpectQuery("SELECT total").WillReturnRows(RowSet.Create("sum").AddRow(1));

    public static void Scalar(FakeDbDataSource db) => db.ExpectQuery("SELECT id, name FROM users").WillReturnScalar(1);

    public static void SeveralResults(FakeDbDataSource db)
        => db.ExpectQuery("SELECT id FROM users; SELECT id, total FROM orders").WillReturnRows(RowSet.Results(RowSet.Create("id"), RowSet.Create("id", "total")));

    public static void MadeElsewhere(FakeDbDataSource db) => db.ExpectQuery("SELECT id, name FROM users").WillReturnRows(Service.Rows());

    public static void NotAtTheStart(FakeDbDataSource db)
        => db.ExpectQuery("id FROM users WHERE id IN (SELECT user_id FROM orders)").WillReturnRows(RowSet.Create("name", "id"));

    public static void NamesFromElsewhere(FakeDbDataSource db, string[] names)
        => db.ExpectQuery("SELECT id, name FROM users").WillReturnRows(RowSet.Create(names));

    public static void RegularExpression(FakeDbDataSource db)
        => db.ExpectQuery("SELECT id, .* FROM users").ByRegex().WillReturnRows(RowSet.Create("id", "name", "age"));

    public static void Joined(FakeDbDataSource db)
        => db.ExpectQuery("SELECT o.id, u.id FROM orders o JOIN users u ON u.id = o.user_id").WillReturnRows(RowSet.Create("id", "id").AddRow(1, 2));

    public static void OtherRowsLater(FakeDbDataSource db)
    {
        var rows = RowSet.Create("id", "name");
        if (db.ConnectionString.Length > 3)
        {
            rows = RowSet.Create("id");
        }

        db.ExpectQuery("SELECT id FROM users").WillReturnRows(rows);
    }
}
