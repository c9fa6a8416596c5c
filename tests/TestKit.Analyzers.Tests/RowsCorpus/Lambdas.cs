namespace Corpus;

public sealed class Lambdas
{
    private Action? _cleanUp;

    public event EventHandler? Closed;

    public void LambdaReads(DbCommand command)
    {
        var reader = command.ExecuteReader(); // leaks
        var next = () => reader.Read();
        while (next())
        {
        }
    }

    public void LambdaReleases(DbCommand command)
    {
        var reader = command.ExecuteReader();
        var cleanUp = () => reader.Dispose();
        reader.Read();
        cleanUp();
    }

    public void LambdaThatReleasesIsKept(DbCommand command)
    {
        var reader = command.ExecuteReader();
        _cleanUp = () => reader.Dispose();
    }

    public void HandlerReleases(DbCommand command)
    {
        var reader = command.ExecuteReader();
        Closed += (_, _) => reader.Close();
    }

    public void MethodGroupReleases(DbCommand command)
    {
        var reader = command.ExecuteReader();
        _cleanUp = reader.Dispose;
    }

    public Func<DbDataReader> LambdaReturnsIt(DbCommand command)
    {
        var reader = command.ExecuteReader();
        return () => reader;
    }

    public Task<int> LambdaRunsElsewhereAndReads(DbCommand command)
    {
        var reader = command.ExecuteReader(); // leaks
        return Task.Run(() => reader.FieldCount);
    }

    public Task LambdaRunsElsewhereAndReleases(DbCommand command)
    {
        var reader = command.ExecuteReader();
        return Task.Run(async () =>
        {
            await reader.ReadAsync();
            await reader.DisposeAsync();
        });
    }

    public Func<DbDataReader> LambdaOpens(DbCommand command) => () => command.ExecuteReader();

    public void OpenedThroughADelegate(Func<DbDataReader> open)
    {
        var reader = open(); // leaks
        reader.Read();
    }

    public void OpenedThroughADelegateAndReleased(Func<DbDataReader> open)
    {
        using var reader = open();
        reader.Read();
    }

    public async Task OpenedThroughARetry(DbCommand command)
    {
        var reader = await Retry(() => command.ExecuteReaderAsync()); // leaks
        await reader.ReadAsync();
    }

    public async Task OpenedThroughARetryAndReleased(DbCommand command)
    {
        await using var reader = await Retry(() => command.ExecuteReaderAsync());
        await reader.ReadAsync();
    }

    public async Task OpenedOnAnotherThread(DbCommand command)
    {
        var reader = await Task.Run(() => command.ExecuteReader()); // leaks
        reader.Read();
    }

    public void LeakInsideALambda(IEnumerable<DbCommand> commands)
    {
        commands.ToList().ForEach(command =>
        {
            var reader = command.ExecuteReader(); // leaks
            reader.Read();
        });
    }

    public void ReleasedInsideALambda(IEnumerable<DbCommand> commands)
    {
        Parallel.ForEach(commands, command =>
        {
            using var reader = command.ExecuteReader();
            reader.Read();
        });
    }

    public void SetFromALambda(DbCommand command)
    {
        DbDataReader? reader = null;
        Run(() => reader = command.ExecuteReader());
        reader?.Dispose();
    }

    public IEnumerable<int> LazyQueryOverIt(DbCommand command)
    {
        var reader = command.ExecuteReader(); // leaks
        return Enumerable.Range(0, 3).Select(column => reader.GetInt32(column));
    }

    private static void Run(Action action) => action();

    private static async Task<T> Retry<T>(Func<Task<T>> action)
    {
        try
        {
            return await action();
        }
        catch (DbException)
        {
            return await action();
        }
    }
}
