namespace Corpus;

public static class Reachable
{
    public static void Same()
    {
        var db = new FakeDbDataSource();
        db.ExpectQuery("SELECT id FROM users").WillReturnScalar(1); // TK3010
        db.ExpectQuery("select id  from users").WillReturnScalar(2);
    }

    public static void NewerIsAPart()
    {
        var db = new FakeDbDataSource();
        db.ExpectExec("UPDATE users SET name = $1").WillReturnRowsAffected(1); // TK3010
        db.ExpectExec("UPDATE users").WillReturnRowsAffected(2);
    }

    public static void NewerTakesAll()
    {
        var db = new MockDatabase(DatabaseVendor.PostgreSql);
        db.ExpectQuery("SELECT id FROM users").WithArgs(1).WillReturnScalar(1); // TK3010
        db.ExpectQuery("").WillReturnScalar(2);
    }

    public static void InOneChain()
    {
        var db = new FakeDbDataSource();
        db.ExpectExec("DELETE FROM orders").WillReturnRowsAffected(1) // TK3010
            .ExpectExec("DELETE").WillReturnRowsAffected(2);
    }

    public static void SameArguments(FakeDbDataSource db)
    {
        db.ExpectQuery("SELECT name FROM users WHERE id = $1").WithArgs(1).WillReturnScalar("a"); // TK3010
        db.ExpectQuery("SELECT name FROM users WHERE id = $1").WithArgs(1).WillReturnScalar("b");
    }

    public static void InATransaction(FakeDbDataSource db)
    {
        var tx = db.ExpectTransaction();
        tx.ExpectExec("DELETE FROM orders").WillReturnRowsAffected(1); // TK3010
        tx.ExpectExec("DELETE FROM orders").WillReturnRowsAffected(2);
    }

    public static void NewerIsLonger(FakeDbDataSource db)
    {
        db.ExpectExec("UPDATE users").WillReturnRowsAffected(1);
        db.ExpectExec("UPDATE users SET name = $1").WillReturnRowsAffected(2);
    }

    public static void OtherArguments(FakeDbDataSource db)
    {
        db.ExpectQuery("SELECT name FROM users WHERE id = $1").WithArgs(1).WillReturnScalar("a");
        db.ExpectQuery("SELECT name FROM users WHERE id = $1").WithArgs(2).WillReturnScalar("b");
    }

    public static void Limited(FakeDbDataSource db)
    {
        db.ExpectQuery("SELECT name FROM users").WillReturnScalar("a").Once();
        db.ExpectQuery("SELECT name FROM users").WillReturnScalar("b");
    }

    public static void NewerIsLimited(FakeDbDataSource db)
    {
        db.ExpectQuery("SELECT name FROM users").WillReturnScalar("a");
        db.ExpectQuery("SELECT name FROM users").WillReturnScalar("b").Times(2);
        db.ExpectQuery("SELECT name FROM users WHERE id = $1").WillReturnScalar("c").OnCall(3);
    }

    public static void Sequence(FakeDbDataSource db)
    {
        db.ExpectQuery("SELECT name FROM users").WillReturnScalar("a").ThenReturnScalar("b");
        db.ExpectQuery("SELECT name FROM users").WillReturnScalar("c");
    }

    public static async Task UsedInBetween(FakeDbDataSource db)
    {
        db.ExpectQuery("SELECT name FROM users").WillReturnScalar("a");
        await Service.RunAsync(db);
        db.ExpectQuery("SELECT name FROM users").WillReturnScalar("b");
    }

    public static void OtherRole(FakeDbDataSource db)
    {
        db.ExpectQuery("INSERT INTO users").WillReturnScalar(1);
        db.ExpectExec("INSERT INTO users").WillReturnRowsAffected(1);
    }

    public static void OtherDouble(FakeDbDataSource db, FakeDbDataSource other)
    {
        db.ExpectExec("DELETE FROM users").WillReturnRowsAffected(1);
        other.ExpectExec("DELETE FROM users").WillReturnRowsAffected(2);
    }

    public static void OtherTransaction(FakeDbDataSource db)
    {
        db.ExpectTransaction().ExpectExec("DELETE FROM users").WillReturnRowsAffected(1);
        db.ExpectTransaction().ExpectExec("DELETE FROM users").WillReturnRowsAffected(2);
    }

    public static void ByRegex(FakeDbDataSource db)
    {
        db.ExpectExec("DELETE FROM users").WillReturnRowsAffected(1);
        db.ExpectExec("DELETE").ByRegex().WillReturnRowsAffected(2);
    }

    public static void Tagged(FakeDbDataSource db)
    {
        db.ExpectExec("DELETE FROM users").WillReturnRowsAffected(1);
        db.ExpectExec("DELETE FROM users").Tagged("cleanup").WillReturnRowsAffected(2);
    }

    public static void StrictMatching()
    {
        var db = new FakeDbDataSource();
        db.StrictSqlMatching();
        db.ExpectExec("DELETE FROM users WHERE id = $1").WillReturnRowsAffected(1);
        db.ExpectExec("DELETE FROM users").WillReturnRowsAffected(2);
    }

    public static void PerhapsStrict(FakeDbDataSource db)
    {
        db.ExpectExec("DELETE FROM users WHERE id = $1").WillReturnRowsAffected(1);
        db.ExpectExec("DELETE FROM users").WillReturnRowsAffected(2);
    }

    public static void OnBranches(FakeDbDataSource db, bool first)
    {
        if (first)
        {
            db.ExpectExec("DELETE FROM users").WillReturnRowsAffected(1);
        }
        else
        {
            db.ExpectExec("DELETE FROM users").WillReturnRowsAffected(2);
        }
    }

    public static void NamesInWords()
    {
        var db = new FakeDbDataSource();
        db.ExpectExec("DELETE FROM orders").WillReturnRowsAffected(1);
        db.ExpectExec("DELETE FROM users").WillReturnRowsAffected(2);
    }

    public static void AnyArgumentAgain(FakeDbDataSource db)
    {
        db.ExpectExec("DELETE FROM users").WithArgs(Arg.Where<int>(id => id > 1)).WillReturnRowsAffected(1);
        db.ExpectExec("DELETE FROM users").WithArgs(Arg.Where<int>(id => id < 1)).WillReturnRowsAffected(2);
    }

    public static void LimitedThroughALocal(FakeDbDataSource db)
    {
        var first = db.ExpectExec("DELETE FROM users");
        db.ExpectExec("DELETE FROM users").WillReturnRowsAffected(2);
        first.WillReturnRowsAffected(1).Once();
    }
}
