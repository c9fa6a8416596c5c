namespace Corpus;

public static class Answers
{
    private static QueryExpectation<FakeDbDataSource>? s_kept;

    public static void Nothing(FakeDbDataSource db) => db.ExpectQuery("SELECT id FROM users"); // TK3011

    public static void ArgumentsOnly(FakeDbDataSource db)
    {
        db.ExpectQuery("SELECT id FROM users WHERE id = $1").WithArgs(1).Once(); // TK3011
    }

    public static void ChainGoesOn(FakeDbDataSource db)
        => db.ExpectQuery("SELECT id FROM users") // TK3011
            .ExpectExec("DELETE FROM users");

    public static MockDatabase InAConversion()
    {
        MockDatabase db = new MockDatabase(DatabaseVendor.PostgreSql).ExpectQuery("SELECT id FROM users"); // TK3011
        return db;
    }

    public static void InAnUnusedLocal(FakeDbDataSource db)
    {
        var expectation = db.ExpectQuery("SELECT id FROM users"); // TK3011
        expectation.WithArgs(1);
    }

    public static void InATransaction(MockDatabase db)
        => db.ExpectTransaction().ExpectExec("DELETE FROM users").ExpectQuery("SELECT name FROM users"); // TK3011

    public static void Thrown(FakeDbDataSource db) => _ = db.ExpectQuery("SELECT id FROM users").WillDelay(TimeSpan.FromSeconds(1)); // TK3011

    public static void InALambda(FakeDbDataSource db)
    {
        Action expect = () => db.ExpectQuery("SELECT id FROM users"); // TK3011
        expect();
    }

    public static void Answered(FakeDbDataSource db)
        => db.ExpectQuery("SELECT id FROM users").WillReturnRows(RowSet.Create("id"))
            .ExpectQuery("SELECT name FROM users").WithArgs(1).WillReturnScalar("a")
            .ExpectQuery("SELECT age FROM users").WillReturnError(new TimeoutException());

    public static void AnsweredLater(FakeDbDataSource db, bool fails)
    {
        var expectation = db.ExpectQuery("SELECT id FROM users");
        if (fails)
        {
            expectation.WillReturnError(new TimeoutException());
        }
        else
        {
            expectation.WillReturnScalar(1);
        }
    }

    public static void AnsweredElsewhere(FakeDbDataSource db)
    {
        var expectation = db.ExpectQuery("SELECT id FROM users");
        Service.Change(expectation);
    }

    public static void GivenAsAnArgument(FakeDbDataSource db) => Service.Change(db.ExpectQuery("SELECT id FROM users"));

    public static QueryExpectation<FakeDbDataSource> Returned(FakeDbDataSource db) => db.ExpectQuery("SELECT id FROM users");

    public static QueryExpectation<FakeDbDataSource> ReturnedLater(FakeDbDataSource db)
    {
        var expectation = db.ExpectQuery("SELECT id FROM users");
        return expectation.WithArgs(1);
    }

    public static void Kept(FakeDbDataSource db) => s_kept = db.ExpectQuery("SELECT id FROM users");

    public static void InAnInitializer(FakeDbDataSource db)
    {
        var all = new List<QueryExpectation<FakeDbDataSource>> { db.ExpectQuery("SELECT id FROM users") };
        all[0].WillReturnScalar(1);
    }

    public static void Chosen(FakeDbDataSource db, bool one)
    {
        var expectation = one ? db.ExpectQuery("SELECT id FROM users") : db.ExpectQuery("SELECT name FROM users");
        expectation.WillReturnScalar(1);
    }

    public static void InAFunction(FakeDbDataSource db)
    {
        Func<QueryExpectation<FakeDbDataSource>> expect = () => db.ExpectQuery("SELECT id FROM users");
        expect().WillReturnScalar(1);
    }

    public static void Reassigned(FakeDbDataSource db)
    {
        var expectation = db.ExpectQuery("SELECT id FROM users").WillReturnScalar(1);
        expectation = db.ExpectQuery("SELECT name FROM users");
        expectation.WillReturnScalar(1);
    }

    public static void Never(FakeDbDataSource db) => db.ExpectQuery("SELECT id FROM users").Times(0);

    public static void Conditional(FakeDbDataSource? db) => db?.ExpectQuery("SELECT id FROM users").WillReturnScalar(1);

    public static void InASwitch(FakeDbDataSource db)
    {
        if (db.ExpectQuery("SELECT id FROM users") is { } expectation)
        {
            expectation.WillReturnScalar(1);
        }
    }

    public static void Extended(FakeDbDataSource db) => db.ExpectQuery("SELECT id FROM users").Nothing();

    private static QueryExpectation<FakeDbDataSource> Nothing(this QueryExpectation<FakeDbDataSource> expectation) => expectation.WillReturnRows(RowSet.Create("id"));
}
