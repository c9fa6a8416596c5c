namespace Corpus;

public static class DapperCalls
{
    private const string ById = "SELECT id, name FROM users WHERE id = @id";

    public static User NameNotGiven(IDbConnection connection) => connection.QuerySingle<User>(ById, new { userId = 1 }); // TK3006

    public static User NothingGiven(DbConnection connection) => connection.QueryFirst<User>(ById); // TK3006

    public static Task<int> OneOfTwoNotGiven(NpgsqlConnection connection, string name)
        => connection.ExecuteAsync("UPDATE users SET name = @name WHERE id = @id", new { name }); // TK3006

    public static int ThroughALocal(IDbConnection connection)
    {
        var parameters = new { name = "a" };
        return connection.Execute("UPDATE users SET name = :name WHERE id = :id", parameters); // TK3006
    }

    public static int ManyRows(IDbConnection connection)
        => connection.Execute("INSERT INTO items (order_id, sku) VALUES (@order, @sku)", new[] { new { order = 1 }, new { order = 2 } }); // TK3006

    public static Task InACommand(IDbConnection connection, CancellationToken ct)
        => connection.ExecuteAsync(new CommandDefinition("DELETE FROM users WHERE id = @id", new { ID2 = 1 }, cancellationToken: ct)); // TK3006

    public static int OfARecord(IDbConnection connection, Pair pair)
        => connection.Execute("UPDATE items SET quantity = @B WHERE order_id = @A AND sku = @C", pair); // TK3006

    public static User Fits(IDbConnection connection, long id) => connection.QuerySingle<User>(ById, new { id });

    public static User FitsWhateverTheCase(IDbConnection connection, long id) => connection.QuerySingle<User>(ById, new { Id = id });

    public static User WithMoreThanNeeded(IDbConnection connection) => connection.QuerySingle<User>(ById, new { id = 1, name = "a" });

    public static User Dynamic(IDbConnection connection, DynamicParameters parameters) => connection.QuerySingle<User>(ById, parameters);

    public static User DictionaryOfParameters(IDbConnection connection)
        => connection.QuerySingle<User>(ById, new Dictionary<string, object> { ["id"] = 1 });

    public static User AnyObject(IDbConnection connection, object parameters) => connection.QuerySingle<User>(ById, parameters);

    public static IEnumerable<User> ExpandedList(IDbConnection connection, int[] ids)
        => connection.Query<User>("SELECT id, name FROM users WHERE id IN @ids", new { ids });

    public static int Literal(IDbConnection connection) => connection.ExecuteScalar<int>("SELECT age FROM users WHERE id = {=id}", new { id = 1 });

    public static int LiteralIsNoPlaceholder(IDbConnection connection)
        => connection.ExecuteScalar<int>("SELECT age FROM users WHERE name = @name AND id = {=id}", new { name = "a", id = 1 });

    public static int Procedure(IDbConnection connection)
        => connection.Execute("refresh @all", new { id = 1 }, commandType: CommandType.StoredProcedure);

    public static int Variable(IDbConnection connection)
        => connection.Execute("DECLARE @today date = getdate(); UPDATE users SET created_at = @today WHERE id = @id", new { id = 1 });

    public static int SetVariable(IDbConnection connection) => connection.Execute("SET @row := 0; UPDATE users SET age = (@row := @row + 1) WHERE id = @id", new { id = 1 });

    public static int AssignedVariable(IDbConnection connection) => connection.Execute("SELECT @total = count(*) FROM users WHERE id = @id", new { id = 1 });

    public static int ServerVariable(IDbConnection connection) => connection.ExecuteScalar<int>("SELECT @@ROWCOUNT");

    public static int InAString(IDbConnection connection) => connection.Execute("UPDATE users SET email = 'a@example.com' WHERE id = @id", new { id = 1 });

    public static int InAComment(IDbConnection connection) => connection.Execute("DELETE FROM users WHERE id = @id -- @name", new { id = 1 });

    public static int Base(IDbConnection connection, Animal animal) => connection.Execute("UPDATE users SET name = @Name, age = @Legs", animal);

    public static int Times(IDbConnection connection) => connection.Execute("UPDATE orders SET created_at = '10:30:00'::time, status = @s", new { s = "x" });

    public static int Pseudo(IDbConnection connection) => connection.Execute("DELETE FROM users WHERE id = ?id?", new { id = 1 });

    public class Animal
    {
        public string Name { get; set; } = "";
    }
}
