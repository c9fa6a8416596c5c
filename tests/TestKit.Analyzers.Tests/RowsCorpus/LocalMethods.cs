namespace Corpus;

public static class LocalMethods
{
    public static int GivenToAReader(DbCommand command)
    {
        var reader = command.ExecuteReader(); // leaks
        return Sum(reader);
    }

    public static int GivenToAReaderInOneExpression(DbCommand command) => Sum(command.ExecuteReader()); // leaks

    public static int GivenToAReaderOfAReader(DbCommand command)
    {
        var reader = command.ExecuteReader(); // leaks
        return SumOfBoth(reader);
    }

    public static int GivenToOneThatReleases(DbCommand command) => SumAndDispose(command.ExecuteReader());

    public static void GivenToOneThatReleasesByUsing(DbCommand command)
    {
        var reader = command.ExecuteReader();
        Consume(reader);
    }

    public static void ReleasedByANullCheckingMethod(DbCommand command)
    {
        var reader = command.ExecuteReader();
        Console.WriteLine(reader.FieldCount);
        CloseQuietly(reader);
    }

    public static async Task ReleasedByAnAsynchronousMethod(DbCommand command)
    {
        var reader = await command.ExecuteReaderAsync();
        await ConsumeAsync(reader);
    }

    public static async Task<List<int>> GivenToAnAsynchronousReader(DbCommand command)
    {
        var reader = await command.ExecuteReaderAsync(); // leaks
        return await ListAsync(reader);
    }

    public static async Task<List<int>> GivenToAnAsynchronousReaderInsideUsing(DbCommand command)
    {
        await using var reader = await command.ExecuteReaderAsync();
        return await ListAsync(reader);
    }

    public static int OpenedByAMethod(DbCommand command)
    {
        var reader = Open(command); // leaks
        return Sum(reader);
    }

    public static int OpenedByAMethodAndReleased(DbCommand command)
    {
        using var reader = Open(command);
        return Sum(reader);
    }

    public static void PassedThrough(DbCommand command)
    {
        using var reader = Checked(command.ExecuteReader());
        reader.Read();
    }

    public static void PassedThroughAndForgotten(DbCommand command)
    {
        var reader = Checked(command.ExecuteReader()); // leaks
        reader.Read();
    }

    public static int LocalFunctionReads(DbCommand command)
    {
        var reader = command.ExecuteReader(); // leaks
        return Next() + Next();

        int Next() => reader.Read() ? reader.GetInt32(0) : 0;
    }

    public static void LocalFunctionReleases(DbCommand command)
    {
        var reader = command.ExecuteReader();
        reader.Read();
        CleanUp();

        void CleanUp() => reader.Dispose();
    }

    public static void LocalFunctionReleasesItsParameter(DbCommand command)
    {
        CleanUp(command.ExecuteReader());

        static void CleanUp(IDisposable disposable) => disposable.Dispose();
    }

    public static int LocalFunctionOpens(DbCommand command)
    {
        var reader = OpenHere(); // leaks
        return reader.FieldCount;

        DbDataReader OpenHere() => command.ExecuteReader();
    }

    public static void LeakInsideALocalFunction(DbCommand command)
    {
        Run();

        void Run()
        {
            var reader = command.ExecuteReader(); // leaks
            reader.Read();
        }
    }

    public static void ReleasedByAnExtension(DbCommand command)
    {
        var reader = command.ExecuteReader();
        reader.DrainAndClose();
    }

    public static int ReadByAnExtension(DbCommand command)
    {
        var reader = command.ExecuteReader(); // leaks
        return reader.CountRows();
    }

    public static int ReadByALazyStream(DbCommand command)
    {
        var reader = command.ExecuteReader(); // leaks
        return Numbers(reader).Sum();
    }

    public static int ReleasedByALazyStream(DbCommand command) => NumbersAndDispose(command.ExecuteReader()).Sum();

    public static void ReleasedWhenToldSo(DbCommand command) => CloseIf(command.ExecuteReader(), close: true);

    public static void NotReleasedWhenToldSo(DbCommand command)
    {
        var reader = command.ExecuteReader(); // leaks
        CloseIf(reader, close: false);
    }

    public static int RecursiveReader(DbCommand command)
    {
        var reader = command.ExecuteReader(); // leaks
        return Down(reader, 3);
    }

    private static int Down(DbDataReader reader, int depth) => depth == 0 || !reader.Read() ? 0 : 1 + Down(reader, depth - 1);

    private static void CloseIf(DbDataReader reader, bool close)
    {
        reader.Read();
        if (close)
        {
            reader.Close();
        }
    }

    private static IEnumerable<int> Numbers(DbDataReader reader)
    {
        while (reader.Read())
        {
            yield return reader.GetInt32(0);
        }
    }

    private static IEnumerable<int> NumbersAndDispose(DbDataReader reader)
    {
        using (reader)
        {
            while (reader.Read())
            {
                yield return reader.GetInt32(0);
            }
        }
    }

    private static int Sum(IDataReader reader)
    {
        var sum = 0;
        while (reader.Read())
        {
            sum += reader.GetInt32(0);
        }

        return sum;
    }

    private static int SumOfBoth(DbDataReader reader) => Sum(reader) + (reader.NextResult() ? Sum(reader) : 0);

    private static int SumAndDispose(DbDataReader reader)
    {
        try
        {
            return Sum(reader);
        }
        finally
        {
            reader.Dispose();
        }
    }

    private static void Consume(DbDataReader reader)
    {
        using (reader)
        {
            reader.Read();
        }
    }

    private static void CloseQuietly(IDataReader? reader)
    {
        if (reader == null)
        {
            return;
        }

        try
        {
            reader.Close();
        }
        catch (InvalidOperationException)
        {
            Console.WriteLine("already closed");
        }
    }

    private static async Task ConsumeAsync(DbDataReader reader)
    {
        await using (reader)
        {
            await reader.ReadAsync();
        }
    }

    private static async Task<List<int>> ListAsync(DbDataReader reader)
    {
        var list = new List<int>();
        while (await reader.ReadAsync())
        {
            list.Add(reader.GetInt32(0));
        }

        return list;
    }

    private static DbDataReader Open(DbCommand command)
    {
        command.CommandText = "select 1";
        return command.ExecuteReader();
    }

    private static DbDataReader Checked(DbDataReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        return reader;
    }
}
