namespace Corpus;

public static class Loader
{
    public static async Task<List<string>> Names(NpgsqlDataSource source, string country, CancellationToken ct)
    {
        await using var connection = await source.OpenConnectionAsync(ct);
        await using var command = connection.CreateCommand();
        command.CommandText = """SELECT "Name" FROM "Customers" WHERE "Country" = $1""";
        command.Parameters.AddWithValue(country);
        var names = new List<string>();
        await using var reader = await command.ExecuteReaderAsync(ct);
        while (await reader.ReadAsync(ct))
        {
            names.Add(reader.GetString(0));
        }

        return names;
    }

    public static async Task<int> Rename(NpgsqlDataSource source, int id, string? name)
    {
        await using var command = source.CreateCommand("UPDATE \"Customers\" SET \"Name\" = @name WHERE \"Id\" = @id");
        command.Parameters.Add("name", NpgsqlTypes.NpgsqlDbType.Text).Value = (object?)name ?? DBNull.Value;
        command.Parameters.Add(new NpgsqlParameter<int>("id", id));
        return await command.ExecuteNonQueryAsync();
    }

    public static async Task<int> RenameWithAMistake(NpgsqlDataSource source, int id, string? name)
    {
        await using var command = source.CreateCommand("UPDATE \"Customers\" SET \"Name\" = @name WHERE \"Id\" = @id");
        command.Parameters.Add("nme", NpgsqlTypes.NpgsqlDbType.Text).Value = (object?)name ?? DBNull.Value;
        command.Parameters.Add(new NpgsqlParameter<int>("id", id));
        return await command.ExecuteNonQueryAsync(); // TK3006
    }

    public static int Retry(NpgsqlConnection connection, int id)
    {
        using var command = new NpgsqlCommand("DELETE FROM jobs WHERE id = @id", connection);
        command.Parameters.AddWithValue("id", id);
        try
        {
            return command.ExecuteNonQuery();
        }
        catch (NpgsqlException)
        {
            return command.ExecuteNonQuery();
        }
    }

    public static int Repeated(NpgsqlConnection connection, int[] ids)
    {
        using var command = new NpgsqlCommand("DELETE FROM jobs WHERE id = @id", connection);
        var parameter = command.Parameters.Add("id", NpgsqlTypes.NpgsqlDbType.Integer);
        var count = 0;
        foreach (var id in ids)
        {
            parameter.Value = id;
            count += command.ExecuteNonQuery();
        }

        return count;
    }

    public static int Extended(DbConnection connection, int id)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "DELETE FROM jobs WHERE id = @id";
        command.AddParameter("id", id);
        return command.ExecuteNonQuery();
    }

    public static int CreatedAndFilled(DbConnection connection, int id)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "DELETE FROM jobs WHERE id = @id AND kind = @kind";
        var first = command.CreateParameter();
        first.ParameterName = "id";
        first.Value = id;
        var second = command.CreateParameter();
        second.ParameterName = "kind";
        second.Value = "x";
        command.Parameters.Add(first);
        command.Parameters.Add(second);
        return command.ExecuteNonQuery();
    }

    public static int AddedButNotAdded(DbConnection connection, int id)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "DELETE FROM jobs WHERE id = @id";
        var parameter = command.CreateParameter();
        parameter.ParameterName = "id";
        parameter.Value = id;
        return command.ExecuteNonQuery(); // TK3006
    }

    public static int WithLocalFunction(NpgsqlConnection connection)
    {
        using var command = new NpgsqlCommand("DELETE FROM jobs WHERE id = $1 AND kind = $2", connection);
        Add(1);
        Add("x");
        return command.ExecuteNonQuery();

        void Add(object value) => command.Parameters.Add(new NpgsqlParameter { Value = value });
    }

    public static DataTable Fill(NpgsqlConnection connection)
    {
        using var adapter = new NpgsqlDataAdapter("SELECT id FROM jobs", connection);
        var table = new DataTable();
        adapter.Fill(table);
        return table;
    }

    private static void AddParameter(this DbCommand command, string name, object value)
    {
        var parameter = command.CreateParameter();
        parameter.ParameterName = name;
        parameter.Value = value;
        command.Parameters.Add(parameter);
    }
}
