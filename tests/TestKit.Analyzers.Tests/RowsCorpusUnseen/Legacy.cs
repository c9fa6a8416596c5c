namespace Shop.Legacy;

public class Legacy : IDisposable
{
    private readonly ConcurrentDictionary<string, IDataReader> _cache = new();
    private readonly List<IDisposable> _owned = new();
    private IDbCommand _command = null!;
    private IDataReader[] _slots = new IDataReader[4];

    public string Cached(string key)
    {
        var r = _cache.GetOrAdd(key, _ => _command.ExecuteReader());
        return r.GetName(0);
    }

    public string Slot(int i)
    {
        _slots[i] = _command.ExecuteReader();
        return _slots[i].GetName(0);
    }

    public string CloseThenDispose()
    {
        IDataReader r = null!;
        string s = "";
        try
        {
            r = _command.ExecuteReader();
            while (r.Read()) s += r[0];
        }
        catch (DataException ex)
        {
            s = ex.Message;
        }
        finally
        {
            if (r != null)
            {
                r.Close();
                r.Dispose();
            }
        }
        return s;
    }

    public string StackedUsings(IDbConnection connection)
    {
        using (connection)
        using (var c = connection.CreateCommand())
        using (var r = c.ExecuteReader())
        {
            return r.Read() ? r.GetString(0) : "";
        }
    }

    public string StackedUsingsWithoutTheLast(IDbConnection connection)
    {
        using (connection)
        using (var c = connection.CreateCommand())
        {
            var r = c.ExecuteReader(); // leaks
            return r.Read() ? r.GetString(0) : "";
        }
    }

    public async Task EitherWayOfDisposing()
    {
        var r = _command.ExecuteReader();
        Console.WriteLine(r.Depth);
        if (r is IAsyncDisposable later)
            await later.DisposeAsync();
        else
            r.Dispose();
    }

    public async Task OneWayOfDisposing()
    {
        var r = _command.ExecuteReader(); // leaks
        Console.WriteLine(r.Depth);
        if (r is IAsyncDisposable later)
            await later.DisposeAsync();
    }

    public void DisposedTogether()
    {
        var a = _command.ExecuteReader();
        var b = _command.ExecuteReader();
        Console.WriteLine(a.Depth + b.Depth);
        DisposeAll(a, _command, b);
    }

    public void LoggedTogether()
    {
        var a = _command.ExecuteReader(); // leaks
        Log("opened", a, 3);
    }

    public void DisposedByRef()
    {
        IDataReader? r = _command.ExecuteReader();
        Release(ref r);
    }

    public Task Background() => Task.Run(() => Drain(_command.ExecuteReader()));

    public Task BackgroundOverOuter()
    {
        var r = _command.ExecuteReader();
        return Task.Run(() => Drain(r));
    }

    public void Cancelled(CancellationToken token)
    {
        var r = _command.ExecuteReader();
        token.Register(() => r.Close());
    }

    public async Task<int> CountAsync(DbCommand command)
    {
        var count = 0;
        await foreach (var _ in Each(await command.ExecuteReaderAsync())) // leaks
        {
            count++;
        }

        return count;
    }

    public async Task<int> CountAndDisposeAsync(DbCommand command)
    {
        var count = 0;
        await foreach (var _ in EachAndDispose(await command.ExecuteReaderAsync()))
        {
            count++;
        }

        return count;
    }

    public void Owned()
    {
        var r = _command.ExecuteReader();
        Own(r);
        r.Read();
    }

    public T Own<T>(T disposable)
        where T : IDisposable
    {
        _owned.Add(disposable);
        return disposable;
    }

    public void OwnedInOneExpression()
    {
        var r = Own(_command.ExecuteReader());
        r.Read();
    }

    public bool Inverted(bool keep, out IDataReader? kept)
    {
        var r = _command.ExecuteReader();
        kept = null;
        if (keep)
            kept = r;
        else
            r.Dispose();
        return keep;
    }

    public bool InvertedForgotten(bool keep, out IDataReader? kept)
    {
        var r = _command.ExecuteReader(); // leaks
        kept = null;
        if (keep && r.Read())
            kept = r;
        return keep;
    }

    public int Nested()
    {
        using var outer = _command.ExecuteReader();
        var n = 0;
        while (outer.Read())
        {
            var inner = _command.ExecuteReader(); // leaks
            while (inner.Read())
            {
                if (inner.GetInt32(0) == outer.GetInt32(0))
                {
                    n++;
                    goto next;
                }
            }

            inner.Close();
        next:
            ;
        }

        return n;
    }

    public int NestedCleanly()
    {
        using var outer = _command.ExecuteReader();
        var n = 0;
        while (outer.Read())
        {
            var inner = _command.ExecuteReader();
            while (inner.Read())
            {
                if (inner.GetInt32(0) == outer.GetInt32(0))
                {
                    n++;
                    goto next;
                }
            }

        next:
            inner.Close();
        }

        return n;
    }

    public int Modes(int mode)
    {
        IDataReader? r = null;
        if (mode == 1 || mode == 2)
        {
            r = _command.ExecuteReader();
        }

        var n = mode == 1 ? 1 : 0;
        if (mode != 1 && mode != 2)
        {
            return n;
        }

        r!.Close();
        return n;
    }

    public int ModesAsEnum(CommandType type)
    {
        IDataReader? r = type == CommandType.Text ? _command.ExecuteReader() : null;
        try
        {
            return type == CommandType.Text ? r!.Depth : 0;
        }
        finally
        {
            if (type == CommandType.Text)
            {
                r!.Dispose();
            }
        }
    }

    public string InOneExpression() => _command.ExecuteReader().GetName(0); // leaks

    public string Retried()
    {
        for (var i = 0; ; i++)
        {
            var r = _command.ExecuteReader();
            try
            {
                return r.GetString(0);
            }
            catch (DataException) when (i < 3)
            {
                Console.WriteLine(i);
            }
            finally
            {
                r.Close();
            }
        }
    }

    public string RetriedForgotten()
    {
        for (var i = 0; ; i++)
        {
            var r = _command.ExecuteReader(); // leaks
            if (r.Read())
                return r.GetString(0);
            if (i > 3)
                throw new TimeoutException();
        }
    }

    public IEnumerable<(IDataReader Rows, int Index)> Pairs()
    {
        for (var i = 0; i < 3; i++)
            yield return (_command.ExecuteReader(), i);
    }

    public void Consume()
    {
        foreach (var (rows, index) in Pairs())
        {
            Console.WriteLine(index);
            rows.Dispose();
        }
    }

    public Action Later()
    {
        var r = _command.ExecuteReader();
        void Close() => r.Close();
        return Close;
    }

    public Func<bool> LaterForgotten()
    {
        var r = _command.ExecuteReader(); // leaks
        return r.Read;
    }

    public void Events(System.Timers.Timer timer)
    {
        var r = _command.ExecuteReader();
        timer.Disposed += delegate { r.Dispose(); };
    }

    public IDataReader Chosen(bool first)
    {
        var a = _command.ExecuteReader();
        var b = _command.ExecuteReader();
        (first ? b : a).Dispose();
        return first ? a : b;
    }

    public void Dispose() => _owned.ForEach(each => each.Dispose());

    private static void DisposeAll(params IDisposable?[] all)
    {
        foreach (var each in all)
            each?.Dispose();
    }

    private static void Log(string text, params object[] values) => Console.WriteLine(text, values);

    private static void Release<T>(ref T? value)
        where T : class, IDisposable
    {
        value?.Dispose();
        value = null;
    }

    private static int Drain(IDataReader r)
    {
        try
        {
            var n = 0;
            while (r.Read())
                n++;
            return n;
        }
        finally
        {
            r.Close();
        }
    }

    private static async IAsyncEnumerable<int> Each(DbDataReader r)
    {
        while (await r.ReadAsync())
            yield return r.GetInt32(0);
    }

    private static async IAsyncEnumerable<int> EachAndDispose(DbDataReader r)
    {
        await using (r)
        {
            while (await r.ReadAsync())
                yield return r.GetInt32(0);
        }
    }
}
