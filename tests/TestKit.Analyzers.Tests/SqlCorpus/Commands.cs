namespace Corpus;

public static class Commands
{
    public static int NameNotAdded(NpgsqlConnection connection)
    {
        using var command = new NpgsqlCommand("UPDATE users SET name = @name WHERE id = @id", connection);
        command.Parameters.AddWithValue("name", "a");
        return command.ExecuteNonQuery(); // TK3006
    }

    public static async Task<object?> NothingAdded(NpgsqlDataSource source)
    {
        await using var command = source.CreateCommand("SELECT name FROM users WHERE id = $1");
        return await command.ExecuteScalarAsync(); // TK3006
    }

    public static async Task<int> OneOfTwoByPosition(NpgsqlConnection connection)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = "UPDATE users SET name = $1 WHERE id = $2";
        command.Parameters.Add(new() { Value = "a" });
        return await command.ExecuteNonQueryAsync(); // TK3006
    }

    public static int ThroughAParameter(DbConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "DELETE FROM users WHERE id = @id AND age = @age";
        var parameter = command.CreateParameter();
        parameter.ParameterName = "@id";
        parameter.Value = 1;
        command.Parameters.Add(parameter);
        return command.ExecuteNonQuery(); // TK3006
    }

    public static int OneTooManyByPosition(NpgsqlConnection connection)
    {
        using var command = new NpgsqlCommand("DELETE FROM users WHERE id = $1", connection);
        command.Parameters.Add(new NpgsqlParameter { Value = 1 });
        command.Parameters.Add(new NpgsqlParameter { Value = 2 });
        return command.ExecuteNonQuery(); // TK3006
    }

    public static int InAUsingStatement(NpgsqlConnection connection)
    {
        using (var command = new NpgsqlCommand("DELETE FROM users WHERE id = @id AND age = @age", connection))
        {
            command.Parameters.AddWithValue("id", 1);
            return command.ExecuteNonQuery(); // TK3006
        }
    }

    public static int FitsInAUsingStatement(NpgsqlConnection connection)
    {
        using (connection)
        using (var command = new NpgsqlCommand("DELETE FROM users WHERE id = @id", connection))
        {
            command.Parameters.AddWithValue("id", 1);
            using (var reader = command.ExecuteReader())
            {
                return reader.RecordsAffected;
            }
        }
    }

    public static int Fits(NpgsqlConnection connection)
    {
        using var command = new NpgsqlCommand("UPDATE users SET name = @name WHERE id = @id", connection);
        command.CommandTimeout = 5;
        command.Parameters.AddWithValue("name", "a");
        command.Parameters.AddWithValue("@id", 1);
        command.Prepare();
        return command.ExecuteNonQuery();
    }

    public static int FitsByPosition(NpgsqlConnection connection)
    {
        using var command = new NpgsqlCommand("DELETE FROM users WHERE id = $1 AND age = $2", connection) { Parameters = { new() { Value = 1 }, new() { Value = 2 } } };
        return command.ExecuteNonQuery();
    }

    public static int AddedInALoop(NpgsqlConnection connection, object[] values)
    {
        using var command = new NpgsqlCommand("DELETE FROM users WHERE id = $1 AND age = $2", connection);
        foreach (var value in values)
        {
            command.Parameters.Add(new NpgsqlParameter { Value = value });
        }

        return command.ExecuteNonQuery();
    }

    public static int AddedElsewhere(NpgsqlConnection connection)
    {
        using var command = new NpgsqlCommand("DELETE FROM users WHERE id = @id", connection);
        Bind(command);
        return command.ExecuteNonQuery();
    }

    public static int AddedOnOnePath(NpgsqlConnection connection, bool one)
    {
        using var command = new NpgsqlCommand("DELETE FROM users WHERE id = @id", connection);
        if (one)
        {
            command.Parameters.AddWithValue("id", 1);
        }

        return command.ExecuteNonQuery();
    }

    public static int AddedThroughAnAlias(NpgsqlConnection connection)
    {
        using var command = new NpgsqlCommand("DELETE FROM users WHERE id = @id", connection);
        var parameters = command.Parameters;
        parameters.AddWithValue("id", 1);
        return command.ExecuteNonQuery();
    }

    public static int AddedAsARange(NpgsqlConnection connection, NpgsqlParameter[] more)
    {
        using var command = new NpgsqlCommand("DELETE FROM users WHERE id = @id", connection);
        command.Parameters.AddRange(more);
        return command.ExecuteNonQuery();
    }

    public static int TextSetTwice(NpgsqlConnection connection)
    {
        using var command = new NpgsqlCommand("DELETE FROM users WHERE id = @id", connection);
        command.Parameters.AddWithValue("id", 1);
        command.ExecuteNonQuery();
        command.CommandText = "DELETE FROM orders WHERE user_id = @id AND status = @status";
        command.Parameters.AddWithValue("status", "x");
        return command.ExecuteNonQuery();
    }

    public static int Procedure(NpgsqlConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandType = CommandType.StoredProcedure;
        command.CommandText = "refresh";
        command.Parameters.AddWithValue("id", 1);
        return command.ExecuteNonQuery();
    }

    public static int GivenByTheCaller(NpgsqlCommand command)
    {
        command.CommandText = "DELETE FROM users WHERE id = @id";
        return command.ExecuteNonQuery();
    }

    private static void Bind(NpgsqlCommand command) => command.Parameters.AddWithValue("id", 1);
}
