namespace Shop.Data;

/// <summary>As an application of some years writes it.</summary>
public class UserRepository(DbDataSource source, UserRepository.ILog log)
{
    private static readonly Dictionary<int, string> Names = [];

    public async Task<User?> FindAsync(int id, CancellationToken ct = default)
    {
        await using var connection = await source.OpenConnectionAsync(ct);
        await using var command = connection.CreateCommand();
        command.CommandText = "select id, name from users where id = $1";
        var rows = await command.ExecuteReaderAsync(CommandBehavior.SingleRow, ct).ConfigureAwait(false); // leaks
        if (!await rows.ReadAsync(ct).ConfigureAwait(false))
            return null;
        return new User(rows.GetInt32(0), rows.GetString(1));
    }

    public async Task<User?> FindWithUsingAsync(int id, CancellationToken ct = default)
    {
        await using var connection = await source.OpenConnectionAsync(ct);
        await using var command = connection.CreateCommand();
        await using var rows = await command.ExecuteReaderAsync(CommandBehavior.SingleRow, ct).ConfigureAwait(false);
        return await rows.ReadAsync(ct).ConfigureAwait(false) ? Map(rows) : null;
    }

    public List<User> All()
    {
        List<User> users = [];
        using var command = source.CreateCommand("select id, name from users");
        for (var rows = command.ExecuteReader(); rows.Read();) // leaks
        {
            users.Add(Map(rows));
        }

        return users;
    }

    public List<User> AllWithFor()
    {
        List<User> users = [];
        using var command = source.CreateCommand("select id, name from users");
        using (var rows = command.ExecuteReader())
            for (; rows.Read();)
                users.Add(Map(rows));
        return users;
    }

    public int Count()
    {
        var rows = source.CreateCommand("select count(*) from users").ExecuteReader(); // leaks
        try
        {
            rows.Read();
            return rows.GetInt32(0);
        }
        catch (DbException e)
        {
            log.Write(e.Message);
            rows.Close();
            throw;
        }
    }

    public int CountAndCloseAlways()
    {
        var rows = source.CreateCommand("select count(*) from users").ExecuteReader();
        int count;
        try
        {
            rows.Read();
            count = rows.GetInt32(0);
        }
        catch (DbException e)
        {
            log.Write(e.Message);
            rows.Close();
            throw;
        }

        rows.Close();
        return count;
    }

    public void Warm()
    {
        lock (Names)
        {
            if (Names.Count > 0)
                return;
            var rows = Query("select id, name from users"); // leaks
            do
            {
                while (rows.Read())
                    Names[rows.GetInt32(0)] = rows.GetString(1);
            }
            while (rows.NextResult());
        }
    }

    public void WarmAndDispose()
    {
        lock (Names)
        {
            if (Names.Count > 0)
                return;
            var rows = Query("select id, name from users");
            do
            {
                while (rows.Read())
                    Names[rows.GetInt32(0)] = rows.GetString(1);
            }
            while (rows.NextResult());
            rows.Dispose();
        }
    }

    public T With<T>(string sql, Func<DbDataReader, T> read)
    {
        using var rows = Query(sql);
        return read(rows);
    }

    public T WithForgotten<T>(string sql, Func<DbDataReader, T> read)
    {
        var rows = Query(sql); // leaks
        return read(rows);
    }

    public bool Exists(string name) => Query($"select 1 from users where name = '{name}'") is { HasRows: true }; // leaks

    public bool ExistsAndCloses(string name)
    {
        var rows = Query($"select 1 from users where name = '{name}'");
        var exists = rows is { HasRows: true };
        rows.Close();
        return exists;
    }

    public string? NameOrNull(int id)
    {
        DbDataReader? rows = null;
        try
        {
            rows = Query($"select name from users where id = {id}");
            return rows.Read() ? rows.GetString(0) : null;
        }
        catch (DbException)
        {
            return null;
        }
        finally
        {
            rows?.Close();
        }
    }

    public (string? First, string? Second) TwoSets()
    {
        var rows = Query("select 1; select 2"); // leaks
        var first = rows.Read() ? rows.GetString(0) : null;
        if (!rows.NextResult())
        {
            log.Write("one set only");
            goto done;
        }

        var second = rows.Read() ? rows.GetString(0) : null;
        rows.Dispose();
        return (first, second);
    done:
        return (first, null);
    }

    public async Task<IReadOnlyList<User>> PageAsync(int page, bool lazily, CancellationToken ct)
    {
        var command = source.CreateCommand("select id, name from users");
        var behavior = lazily ? CommandBehavior.SequentialAccess : CommandBehavior.Default;
        DbDataReader? rows = default;
        var users = new List<User>();
        try
        {
            rows = await command.ExecuteReaderAsync(behavior, ct);
            var skipped = page * 10;
            while (await rows.ReadAsync(ct))
            {
                if (skipped-- > 0)
                    continue;
                if (users.Count == 10)
                    break;
                users.Add(Map(rows));
            }

            return users;
        }
        finally
        {
            if (rows is { IsClosed: false })
                await rows.CloseAsync();
            await command.DisposeAsync();
        }
    }

    public async IAsyncEnumerable<User> StreamAsync([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken ct = default)
    {
        var command = source.CreateCommand("select id, name from users");
        await using (command.ConfigureAwait(false))
        {
            var rows = await command.ExecuteReaderAsync(ct).ConfigureAwait(false);
            await using (rows.ConfigureAwait(false))
            {
                while (await rows.ReadAsync(ct).ConfigureAwait(false))
                {
                    yield return Map(rows);
                }
            }
        }
    }

    public RowStream<User> Stream() => new(Query("select id, name from users"), Map);

    public User First()
    {
        var stream = Stream();
        using var each = stream.GetEnumerator();
        each.MoveNext();
        return each.Current;
    }

    public User FirstOf(string sql)
    {
        var stream = new RowStream<User>(Query(sql), Map); // leaks
        foreach (var user in stream)
        {
            return user;
        }

        throw new InvalidOperationException();
    }

    public async Task<User[]> InParallel(IEnumerable<string> statements)
    {
        var tasks = statements.Select(async sql =>
        {
            await using var command = source.CreateCommand(sql);
            var rows = await command.ExecuteReaderAsync(); // leaks
            await rows.ReadAsync();
            return Map(rows);
        });
        return await Task.WhenAll(tasks);
    }

    protected virtual DbDataReader Query(string sql)
    {
        log.Write(sql);
        return source.CreateCommand(sql).ExecuteReader();
    }

    private static User Map(IDataRecord row) => new(row.GetInt32(0), row.GetString(1));

    public sealed record User(int Id, string Name);

    public interface ILog
    {
        void Write(string line);
    }

    public sealed class RowStream<T>(DbDataReader rows, Func<DbDataReader, T> map) : IDisposable
    {
        public IEnumerator<T> GetEnumerator()
        {
            while (rows.Read())
            {
                yield return map(rows);
            }
        }

        public void Dispose() => rows.Dispose();
    }
}
