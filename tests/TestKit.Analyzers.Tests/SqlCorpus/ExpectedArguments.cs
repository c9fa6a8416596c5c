namespace Corpus;

public static class ExpectedArguments
{
    private const string ById = "WHERE id = $1";

    public static void TooFew(FakeDbDataSource db)
        => db.ExpectQuery("SELECT name FROM users WHERE id = $1 AND age > $2").WithArgs(1).WillReturnScalar("a"); // TK3005

    public static void NoneAtAll(FakeDbDataSource db)
        => db.ExpectExec("DELETE FROM users WHERE id = $1").WithArgs(); // TK3005

    public static void TooFewThroughAConstant(MockDatabase db)
        => db.ExpectExec($"DELETE FROM users {ById} AND age = $2").WithArgs(1); // TK3005

    public static void TooFewInACollection(FakeDbDataSource db)
        => db.ExpectExec("UPDATE users SET name = $1, email = $2, age = $3").WithArgs(["a", "b"]); // TK3005

    public static void TooFewInAnArray(FakeDbDataSource db)
        => db.ExpectExec("UPDATE users SET name = $1, email = $2").WithArgs(new object?[] { "a" }); // TK3005

    public static void TooFewLater(FakeDbDataSource db)
    {
        var expectation = db.ExpectExec("UPDATE users SET name = $1 WHERE id = $2");
        expectation.WithArgs("a").WillReturnRowsAffected(1); // TK3005
    }

    public static void TooFewOfNamed(FakeDbDataSource db)
        => db.ExpectExec("UPDATE users SET name = @name WHERE id = @id").WithArgs(5); // TK3005

    public static void NameThatIsNotThere(FakeDbDataSource db)
        => db.ExpectExec("UPDATE users SET name = @name WHERE id = @id").WithArgs(new { nam = "a", id = 1 }); // TK3005

    public static void NameThatIsNotThereWithColon(FakeDbDataSource db)
        => db.ExpectExec("DELETE FROM users WHERE name = :name AND age = :age").WithArgs(new { name = "a" }); // TK3005

    public static void TooManyForAWholeStatement()
    {
        var db = new FakeDbDataSource();
        db.StrictSqlMatching();
        db.ExpectExec("DELETE FROM users WHERE id = $1").WithArgs(1, 2); // TK3005
    }

    public static void TooManyToTheLetter(FakeDbDataSource db)
        => db.ExpectExec("DELETE FROM users").ByExactText().WithArgs(1); // TK3005

    public static void GapInAWholeStatement(FakeDbDataSource db)
        => db.ExpectExec("DELETE FROM users WHERE id = $1 AND age = $3").ByExactText().WithArgs(1, 2, 3); // TK3005

    public static void SessionVariableOfMySql()
        => new FakeDbDataSource(Dialect.Strict, DatabaseVendor.MySql).ExpectQuery("WHERE rank < @top AND id = @id").WithArgs(1).WillReturnScalar(1);

    public static void TooFewForMySql()
        => new FakeDbDataSource(Dialect.Strict, DatabaseVendor.MySql).ExpectExec("DELETE FROM users WHERE id = ? AND age = ?").WithArgs(1); // TK3005

    public static void Fits(FakeDbDataSource db)
        => db.ExpectQuery("SELECT name FROM users WHERE id = $1 AND age > $2").WithArgs(1, Arg.Any).WillReturnScalar("a");

    public static void Repeated(FakeDbDataSource db)
        => db.ExpectQuery("SELECT name FROM users WHERE id = $1 OR age = $1").WithArgs(1).WillReturnScalar("a");

    public static void RepeatedName(FakeDbDataSource db)
        => db.ExpectQuery("SELECT name FROM users WHERE id = @Id OR age = @id").WithArgs(1).WillReturnScalar("a");

    public static void FragmentWithLaterNumbers(FakeDbDataSource db)
        => db.ExpectExec("UPDATE users SET name = $2").WithArgs(1, "a");

    public static void FragmentWithMoreArguments(FakeDbDataSource db)
        => db.ExpectExec("UPDATE users SET name = $1").WithArgs("a", 1);

    public static void FragmentWithoutPlaceholders(FakeDbDataSource db) => db.ExpectExec("INSERT INTO users").WithArgs("a", 1);

    public static void FragmentWithMoreNames(FakeDbDataSource db)
        => db.ExpectExec("UPDATE users SET name = @name").WithArgs(new { name = "a", id = 1 });

    public static void NamesWhateverTheCase(FakeDbDataSource db)
        => db.ExpectExec("UPDATE users SET name = @Name WHERE id = @ID").WithArgs(new { name = "a", id = 1 });

    public static void PlaceholdersInStringsAreNone(FakeDbDataSource db)
        => db.ExpectExec("UPDATE users SET name = '$2', email = 'a@b' WHERE id = $1 -- $3").WithArgs(1);

    public static void CastsAreNone(FakeDbDataSource db)
        => db.ExpectQuery("SELECT id::text FROM users WHERE name = $1::text AND created_at > '2020-01-01'::date").WithArgs("a").WillReturnScalar("1");

    public static void OperatorsAreNone(FakeDbDataSource db)
        => db.ExpectQuery("SELECT id FROM users WHERE tags @> $1 AND doc ? 'a' AND doc @@ 'b'").WithArgs("{}").WillReturnScalar(1);

    public static void SliceIsNone(FakeDbDataSource db)
        => db.ExpectQuery("SELECT path[1:depth] FROM users WHERE id = :id").WithArgs(1).WillReturnScalar(1);

    public static void ListIsOneArgument(FakeDbDataSource db)
        => db.ExpectQuery("SELECT name FROM users WHERE id = ANY($1)").WithArgs(new[] { 1, 2, 3 }).WillReturnScalar("a");

    public static void UnknownArguments(FakeDbDataSource db)
        => db.ExpectQuery("SELECT name FROM users WHERE id = $1 AND age = $2 AND email = $3").WithArgs(Service.Values()).WillReturnScalar("a");

    public static void UnknownObject(FakeDbDataSource db, object args)
        => db.ExpectQuery("SELECT name FROM users WHERE id = @id AND age = @age").WithArgs(args).WillReturnScalar("a");

    public static void Dictionary(FakeDbDataSource db)
        => db.ExpectQuery("SELECT name FROM users WHERE id = @id AND age = @age")
            .WithArgs(new Dictionary<string, object?> { ["id"] = 1, ["age"] = 2 }).WillReturnScalar("a");

    public static void SpreadOfUnknownLength(FakeDbDataSource db, object?[] more)
        => db.ExpectQuery("SELECT name FROM users WHERE id = $1 AND age = $2").WithArgs([1, .. more]).WillReturnScalar("a");

    public static void OutputOfAProcedure(FakeDbDataSource db)
        => db.ExpectExec("CALL add_up(@a, @total)").WithArgs(1);

    public static void VariablesOfTheServer()
        => new FakeDbDataSource(Dialect.Strict, DatabaseVendor.SqlServer).ExpectExec("DECLARE @now datetime = getdate(); UPDATE users SET created_at = @now WHERE id = @id").WithArgs(1);

    public static void RegularExpression(FakeDbDataSource db)
        => db.ExpectExec(@"DELETE FROM users WHERE id = \$1 AND age = \$2").ByRegex().WithArgs(1);

    public static void ExpandedList(FakeDbDataSource db)
        => db.ExpectQuery("WHERE id IN (@ids1,@ids2)").WithArgs(1, 2).WillReturnScalar("a");

    public static void NullAlone(FakeDbDataSource db) => db.ExpectExec("UPDATE users SET email = $1").WithArgs(null);
}
