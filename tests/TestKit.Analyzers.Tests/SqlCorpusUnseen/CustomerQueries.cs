namespace Corpus;

public static class CustomerQueries
{
    public static Task<IEnumerable<User>> Page(NpgsqlConnection connection, CustomerFilter filter)
        => connection.QueryAsync<User>("""SELECT "Id", "Name" FROM "Customers" WHERE "Country" = @Country ORDER BY "Id" OFFSET @Offset LIMIT 20""", filter);

    public static Task<IEnumerable<User>> PageOfSize(NpgsqlConnection connection, CustomerFilter filter)
        => connection.QueryAsync<User>("""SELECT "Id", "Name" FROM "Customers" WHERE "Country" = @Country ORDER BY "Id" OFFSET @Offset LIMIT @Size""", filter); // TK3006

    public static async Task<User?> Find(IDbConnection connection, int id, CancellationToken ct)
    {
        var command = new CommandDefinition("""SELECT "Id", "Name" FROM "Customers" WHERE "Id" = @id""", parameters: new { id }, cancellationToken: ct);
        return await connection.QuerySingleOrDefaultAsync<User>(command);
    }

    public static async Task<(IEnumerable<User> Users, int Total)> PageAndTotal(IDbConnection connection, string country)
    {
        using var both = await connection.QueryMultipleAsync(
            """
            SELECT "Id", "Name" FROM "Customers" WHERE "Country" = @country;
            SELECT count(*) FROM "Customers" WHERE "Country" = @country;
            """,
            new { country });
        return (both.Read<User>(), both.ReadSingle<int>());
    }

    public static int Rename(IDbConnection connection, IDbTransaction transaction, int id, string name)
        => connection.Execute("""UPDATE "Customers" SET "Name" = @name WHERE "Id" = @id""", new { id, name }, transaction, commandTimeout: 5);

    public static int RenameForgotten(IDbConnection connection, IDbTransaction transaction, int id)
        => connection.Execute("""UPDATE "Customers" SET "Name" = @name WHERE "Id" = @id""", new { id }, transaction, commandTimeout: 5); // TK3006

    public static int ForgottenAltogether(IDbConnection connection, IDbTransaction transaction)
        => connection.Execute("""DELETE FROM "Customers" WHERE "Id" = @id""", transaction: transaction); // TK3006

    public static int InBulk(IDbConnection connection, IReadOnlyList<User> users)
        => connection.Execute("""INSERT INTO "Customers" ("Id", "Name") VALUES (@Id, @Name)""", users);

    public static int InBulkSelected(IDbConnection connection, IReadOnlyList<User> users)
        => connection.Execute("""INSERT INTO "Customers" ("Id", "Name") VALUES (@Id, @Name)""", users.Select(user => new { user.Id, user.Name }));

    public static DynamicParameters Built(IDbConnection connection, int id)
    {
        var parameters = new DynamicParameters(new { id });
        parameters.Add("total", dbType: DbType.Int32, direction: ParameterDirection.Output);
        connection.Execute("SELECT count(*) INTO @total FROM \"Customers\" WHERE \"Id\" = @id", parameters);
        return parameters;
    }

    public static IEnumerable<User> WithAUserVariable(MySqlLike connection)
        => connection.Query<User>("SELECT @n := @n + 1 AS Id, Name FROM Customers", null);

    public static int Json(IDbConnection connection, string name)
        => connection.ExecuteScalar<int>("SELECT count(*) FROM tenants WHERE settings ->> 'name' = @name AND settings #>> '{a,b}' = '@x' AND slug ~* '^a.*$'", new { name });

    public static int Anonymous(IDbConnection connection, bool all)
    {
        object parameters = all ? new { } : new { id = 1 };
        return connection.ExecuteScalar<int>("SELECT count(*) FROM \"Customers\" WHERE \"Id\" = @id", parameters);
    }

    public static IEnumerable<dynamic> Mapped(IDbConnection connection)
        => connection.Query<User, Pair, object>("SELECT 1 AS \"Id\", 'a' AS \"Name\", 2 AS \"A\", 3 AS \"B\" WHERE @x = 1", (user, pair) => user, new { x = 1 }, splitOn: "A");

    public abstract class MySqlLike : DbConnection;
}
