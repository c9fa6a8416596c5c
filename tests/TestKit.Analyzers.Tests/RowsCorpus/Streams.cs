namespace Corpus;

public static class Streams
{
    public static IEnumerable<int> YieldsAndForgets(DbCommand command)
    {
        var reader = command.ExecuteReader(); // leaks
        while (reader.Read())
        {
            yield return reader.GetInt32(0);
        }
    }

    public static IEnumerable<int> YieldsAndReleases(DbCommand command)
    {
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            yield return reader.GetInt32(0);
        }
    }

    public static IEnumerable<int> BreaksAndForgets(DbCommand command)
    {
        var reader = command.ExecuteReader(); // leaks
        while (reader.Read())
        {
            if (reader.IsDBNull(0))
            {
                yield break;
            }

            yield return reader.GetInt32(0);
        }

        reader.Dispose();
    }

    public static async IAsyncEnumerable<int> YieldsAsynchronouslyAndForgets(DbCommand command)
    {
        var reader = await command.ExecuteReaderAsync(); // leaks
        while (await reader.ReadAsync())
        {
            yield return reader.GetInt32(0);
        }
    }

    public static async IAsyncEnumerable<int> YieldsAsynchronouslyAndReleases(DbCommand command)
    {
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            yield return reader.GetInt32(0);
        }
    }

    public static IEnumerable<DbDataReader> YieldsItself(IEnumerable<DbCommand> commands)
    {
        foreach (var command in commands)
        {
            yield return command.ExecuteReader();
        }
    }

    public static IEnumerable<IDataRecord> YieldsTheRecordAndReleases(DbCommand command)
    {
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            yield return reader;
        }
    }

    public static int EnumeratedWithForEach(DbCommand command)
    {
        var count = 0;
        foreach (DbDataRecord record in command.ExecuteReader()) // leaks
        {
            count += record.FieldCount;
        }

        return count;
    }

    public static int EnumeratedWithForEachInsideUsing(DbCommand command)
    {
        using var reader = command.ExecuteReader();
        var count = 0;
        foreach (DbDataRecord record in reader)
        {
            count += record.FieldCount;
        }

        return count;
    }

    public static int EnumeratedWithLinq(DbCommand command)
    {
        var reader = command.ExecuteReader(); // leaks
        return reader.Cast<IDataRecord>().Count();
    }

    public static List<string> EnumeratedWithLinqInsideUsing(DbCommand command)
    {
        using var reader = command.ExecuteReader();
        return reader.Cast<IDataRecord>().Select(record => record.GetString(0)).ToList();
    }

    public static List<string> QueryExpression(DbCommand command)
    {
        var reader = command.ExecuteReader(); // leaks
        return (from IDataRecord record in reader select record.GetString(0)).ToList();
    }

    public static int ColumnsByExtension(DbCommand command)
    {
        var reader = command.ExecuteReader(); // leaks
        return reader.GetColumnSchema().Count + reader.GetInt32("id");
    }
}
