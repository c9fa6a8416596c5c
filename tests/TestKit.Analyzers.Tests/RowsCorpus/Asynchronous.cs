namespace Corpus;

public static class Asynchronous
{
    public static async Task<int> NeverDisposed(DbCommand command)
    {
        var reader = await command.ExecuteReaderAsync(); // leaks
        return await reader.ReadAsync() ? reader.GetInt32(0) : 0;
    }

    public static async Task<int> NeverDisposedAfterConfigureAwait(DbCommand command)
    {
        var reader = await command.ExecuteReaderAsync().ConfigureAwait(false); // leaks
        return await reader.ReadAsync().ConfigureAwait(false) ? reader.GetInt32(0) : 0;
    }

    public static int BlockedOnResult(DbCommand command)
    {
        var reader = command.ExecuteReaderAsync().Result; // leaks
        return reader.FieldCount;
    }

    public static int BlockedOnTheAwaiter(DbCommand command)
    {
        var reader = command.ExecuteReaderAsync().GetAwaiter().GetResult(); // leaks
        return reader.FieldCount;
    }

    public static async Task AwaitedAndThrownAway(DbCommand command)
    {
        await command.ExecuteReaderAsync(); // leaks
    }

    public static void NotEvenAwaited(DbCommand command)
    {
        command.ExecuteReaderAsync(); // leaks
    }

    public static async Task TaskInAVariable(DbCommand command)
    {
        var pending = command.ExecuteReaderAsync(); // leaks
        await Task.Yield();
        var reader = await pending;
        await reader.ReadAsync();
    }

    public static async Task<bool> ReadInOneExpression(DbCommand command)
        => await (await command.ExecuteReaderAsync()).ReadAsync(); // leaks

    public static async Task<int> ReleasedByAwaitUsing(DbCommand command)
    {
        await using var reader = await command.ExecuteReaderAsync();
        return await reader.ReadAsync() ? reader.GetInt32(0) : 0;
    }

    public static async Task ReleasedByAwaitUsingStatement(DbCommand command)
    {
        await using (var reader = await command.ExecuteReaderAsync())
        {
            await reader.ReadAsync();
        }
    }

    public static async Task ReleasedByConfiguredAwaitUsing(DbCommand command)
    {
        var reader = await command.ExecuteReaderAsync().ConfigureAwait(false);
        await using (reader.ConfigureAwait(false))
        {
            await reader.ReadAsync().ConfigureAwait(false);
        }
    }

    public static async Task ReleasedByConfiguredAwaitUsingDeclaration(DbCommand command)
    {
        var reader = await command.ExecuteReaderAsync().ConfigureAwait(false);
        await using var _ = reader.ConfigureAwait(false);
        await reader.ReadAsync().ConfigureAwait(false);
    }

    public static async Task ReleasedByPlainUsing(DbCommand command)
    {
        using var reader = await command.ExecuteReaderAsync();
        await reader.ReadAsync();
    }

    public static async Task ReleasedByDisposeAsync(DbCommand command)
    {
        var reader = await command.ExecuteReaderAsync();
        await reader.ReadAsync();
        await reader.DisposeAsync().ConfigureAwait(false);
    }

    public static async Task ReleasedByCloseAsync(DbCommand command)
    {
        var reader = await command.ExecuteReaderAsync();
        await reader.CloseAsync();
    }

    public static async Task ReleasedInFinally(DbCommand command)
    {
        DbDataReader? reader = null;
        try
        {
            reader = await command.ExecuteReaderAsync();
            await reader.ReadAsync();
        }
        finally
        {
            if (reader is not null)
            {
                await reader.DisposeAsync();
            }
        }
    }

    public static async Task ReleasedThroughTheTask(DbCommand command)
    {
        var pending = command.ExecuteReaderAsync();
        await pending;
        pending.Result.Dispose();
    }

    public static async Task TwoAtOnce(DbCommand first, DbCommand second)
    {
        var one = first.ExecuteReaderAsync();
        var two = second.ExecuteReaderAsync();
        await Task.WhenAll(one, two);
        await using var left = await one;
        await using var right = await two;
        await left.ReadAsync();
    }

    public static async Task TwoAtOnceOneForgotten(DbCommand first, DbCommand second)
    {
        var one = first.ExecuteReaderAsync();
        var two = second.ExecuteReaderAsync(); // leaks
        await using var left = await one;
        var right = await two;
        await right.ReadAsync();
    }

    public static async Task ArrayOfWhenAll(DbCommand first, DbCommand second)
    {
        var readers = await Task.WhenAll(first.ExecuteReaderAsync(), second.ExecuteReaderAsync());
        foreach (var reader in readers)
        {
            await reader.DisposeAsync();
        }
    }

    public static Task<DbDataReader> TaskIsReturned(DbCommand command) => command.ExecuteReaderAsync();

    public static async ValueTask<DbDataReader> AwaitedAndReturned(DbCommand command)
    {
        var reader = await command.ExecuteReaderAsync();
        await reader.ReadAsync();
        return reader;
    }

    public static Task ReleasedInAContinuation(DbCommand command)
        => command.ExecuteReaderAsync().ContinueWith(task => task.Result.Dispose(), TaskScheduler.Default);

    public static async Task ValueTaskOfAnInterface(IRowSource source)
    {
        var reader = await source.OpenAsync(); // leaks
        await reader.ReadAsync();
    }

    public static async Task ValueTaskAsTask(IRowSource source)
    {
        await using var reader = await source.OpenAsync().AsTask();
        await reader.ReadAsync();
    }

    public static async Task FaultIsThrown(DbCommand command, CancellationToken token)
    {
        var reader = await command.ExecuteReaderAsync(token); // leaks
        if (!await reader.ReadAsync(token))
        {
            throw new InvalidOperationException("no row");
        }

        await reader.DisposeAsync();
    }
}
