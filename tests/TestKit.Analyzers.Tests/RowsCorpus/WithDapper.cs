namespace Corpus;

public static class WithDapper
{
    public static void ExecuteReaderForgotten(IDbConnection connection)
    {
        var reader = connection.ExecuteReader("select 1"); // leaks
        reader.Read();
    }

    public static async Task ExecuteReaderAsyncForgotten(DbConnection connection)
    {
        var reader = await connection.ExecuteReaderAsync("select 1"); // leaks
        await reader.ReadAsync();
    }

    public static async Task ExecuteReaderAsyncReleased(DbConnection connection)
    {
        await using var reader = await connection.ExecuteReaderAsync("select 1");
        await reader.ReadAsync();
    }

    public static (int First, int Second) QueryMultipleForgotten(IDbConnection connection)
    {
        var grid = connection.QueryMultiple("select 1; select 2"); // leaks
        return (grid.ReadSingle<int>(), grid.ReadSingle<int>());
    }

    public static (int First, int Second) QueryMultipleReleased(IDbConnection connection)
    {
        using var grid = connection.QueryMultiple("select 1; select 2");
        return (grid.ReadSingle<int>(), grid.ReadSingle<int>());
    }

    public static async Task<int> QueryMultipleAsyncForgotten(IDbConnection connection)
    {
        var grid = await connection.QueryMultipleAsync("select 1; select 2"); // leaks
        return await grid.ReadSingleAsync<int>();
    }

    public static async Task<int> QueryMultipleAsyncReleased(IDbConnection connection)
    {
        await using var grid = await connection.QueryMultipleAsync("select 1; select 2");
        return await grid.ReadSingleAsync<int>();
    }

    public static async Task<IEnumerable<int>> OneGridInOneExpression(IDbConnection connection)
        => await (await connection.QueryMultipleAsync("select 1")).ReadAsync<int>(); // leaks

    public static List<int> ParsedAndForgotten(DbCommand command)
    {
        var reader = command.ExecuteReader(); // leaks
        return reader.Parse<int>().ToList();
    }

    public static List<int> ParsedAndReleased(DbCommand command)
    {
        using var reader = command.ExecuteReader();
        var parse = reader.GetRowParser<int>();
        var list = new List<int>();
        while (reader.Read())
        {
            list.Add(parse(reader));
        }

        return list;
    }

    public static IEnumerable<int> QueriesHaveNoReader(IDbConnection connection) => connection.Query<int>("select 1");

    public static SqlMapper.GridReader GridIsReturned(IDbConnection connection) => connection.QueryMultiple("select 1");

    public static SqlMapper.GridReader? GridIsReturnedOrForgotten(IDbConnection connection, bool wanted)
    {
        var grid = connection.QueryMultiple("select 1"); // leaks
        return wanted ? grid : null;
    }
}
