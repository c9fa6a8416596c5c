namespace Corpus;

public static class OwnInterface
{
    private const string Rename = "UPDATE users SET name = $1 WHERE id = $2";
    private static readonly string s_remove = "DELETE FROM users WHERE id = $1";

    public static Task TooFew(IDatabase db) => db.ExecuteAsync(Rename, new object?[] { "a" }); // TK3006

    public static Task TooMany(IDatabase db) => db.QueryAsync("SELECT id FROM users WHERE id = $1", [1, 2]); // TK3006

    public static Task None(IDatabase db) => db.ExecuteAsync(s_remove); // TK3006

    public static Task NoneInParams(IDatabase db) => db.ScalarAsync<int>("SELECT age FROM users WHERE id = $1"); // TK3006

    public static Task TooFewInParams(IDatabase db) => db.ScalarAsync<int>("SELECT age FROM users WHERE id = $1 AND age > $2", 1); // TK3006

    public static Task Gap(IDatabase db) => db.ScalarAsync<int>("SELECT age FROM users WHERE id = $1 AND age > $3", 1, 2, 3); // TK3006

    public static Task NameThatIsNotGiven(IDatabase db) => db.ExecuteAsync("DELETE FROM users WHERE id = @id AND age = @age", new { id = 1 }); // TK3006

    public static Task ArgumentsWithoutPlaceholders(IDatabase db) => db.QueryAsync("SELECT id FROM users", [1]); // TK3006

    public static async Task TooFewThroughALocal(IDatabase db)
    {
        var sql = "UPDATE users SET name = $1"
            + " WHERE id = $2";
        var args = new object?[] { 1 };
        await db.ExecuteAsync(sql, args); // TK3006
    }

    public static async Task InATransaction(IDatabase db)
    {
        await using var tx = await db.BeginAsync();
        await tx.ExecuteAsync("DELETE FROM orders WHERE id = $1 AND user_id = $2", new object?[] { 1 }); // TK3006
        await tx.CommitAsync();
    }

    public static Task Fits(IDatabase db) => db.ExecuteAsync(Rename, new object?[] { "a", 1 });

    public static Task FitsByName(IDatabase db) => db.ExecuteAsync("DELETE FROM users WHERE id = @id", new { id = 1, more = 2 });

    public static Task FitsInATuple(IDatabase db) => db.ExecuteAsync(Rename, ("a", 1));

    public static Task NothingToGive(IDatabase db) => db.QueryAsync("SELECT id FROM users", []);

    public static Task GivenElsewhere(IDatabase db, IReadOnlyList<object?> args) => db.QueryAsync("SELECT id FROM users WHERE id = $1", args);

    public static async Task GrowingList(IDatabase db)
    {
        var args = new List<object?> { 1 };
        args.Add(2);
        await db.QueryAsync("SELECT id FROM users WHERE id = $1 AND age = $2", args);
    }

    public static async Task SqlThatGrows(IDatabase db, bool old)
    {
        var sql = "SELECT id FROM users WHERE id = $1";
        if (old)
        {
            sql += " AND age > $2";
        }

        await db.QueryAsync(sql, [1, 2]);
    }

    public static int RetriesAreNoArgument(IOtherSession session) => session.Execute("DELETE FROM users", 3);

    public static int LikeIsNoTemplate(IOtherSession session) => session.Execute("DELETE FROM users WHERE name LIKE '%a' AND id = $1 AND age = $2", 3); // TK3006

    public static Task Abbreviated(IDatabase db) => db.ExecuteAsync("UPDATE users", new object?[] { 1 });

    public static Task OneValueForAnObject(IDatabase db) => db.ExecuteAsync(Rename, "a"); // TK3006

    public static Task PlaceholdersOfAnotherKind(IDatabase db) => db.QueryAsync("SELECT id FROM users WHERE id = ?", [1]);

    public static Task FormattedLater(IDatabase db) => db.QueryAsync("SELECT id FROM users WHERE id = {0}", [1]);

    public static Task StoredProcedure(IDatabase db) => db.ExecuteAsync("refresh_users", new object?[] { 1 });

    public static Task Call(IDatabase db) => db.ExecuteAsync("CALL refresh_users", new object?[] { 1 });

    public static Task AnObject(IDatabase db, User user) => db.ExecuteAsync("UPDATE users SET name = @Name WHERE id = @Id", user);

    public static Task AnObjectWithoutIt(IDatabase db, User user) => db.ExecuteAsync("UPDATE users SET name = @Name, age = @Age WHERE id = @Id", user); // TK3006

    public static Task AnObjectOfAnyType(IDatabase db, object args) => db.ExecuteAsync("UPDATE users SET name = @Name WHERE id = @Id", args);

    public static Task NotADoubledInterface(IOtherDatabase db) => db.ExecuteAsync("SELECT id FROM users WHERE id = $1");

    public static Task SqlServerNames(IDatabase db) => db.ExecuteAsync("SELECT [it's $1] FROM users WHERE id = @id", new { id = 1 });

    public static Task ByPositionForNames(IDatabase db) => db.ExecuteAsync("DELETE FROM users WHERE id = @id AND age = @age", new object?[] { 1, 2 });

    public static Task ByPositionForRepeatedNames(IDatabase db) => db.ExecuteAsync("DELETE FROM users WHERE id = @id OR age = @id", new object?[] { 1, 1 });
}
