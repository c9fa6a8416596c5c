namespace Shop.Jobs;

public sealed class Import
{
    private readonly object _gate = new();
    private readonly Queue<IDataReader> _pending = new();
    private IDataReader? _current;

    public IDataReader Current => _current ?? throw new InvalidOperationException();

    public static void Copy(IDbCommand from, IDbCommand into)
    {
        var source = from.ExecuteReader();
        var target = into.ExecuteReader(); // leaks
        try
        {
            while (source.Read() && target.Read())
            {
                Console.WriteLine($"{source[0]} -> {target[0]}");
            }
        }
        finally
        {
            source.Dispose();
        }
    }

    public static void CopyBoth(IDbCommand from, IDbCommand into)
    {
        IDataReader? source = null, target = null;
        try
        {
            source = from.ExecuteReader();
            target = into.ExecuteReader();
            while (source.Read() && target.Read())
            {
                Console.WriteLine($"{source[0]} -> {target[0]}");
            }
        }
        finally
        {
            foreach (var each in new[] { source, target })
            {
                each?.Dispose();
            }
        }
    }

    public void Enqueue(IDbCommand command)
    {
        lock (_gate)
        {
            _pending.Enqueue(command.ExecuteReader());
        }
    }

    public void Next(IDbCommand command)
    {
        var old = _current;
        _current = command.ExecuteReader();
        old?.Dispose();
    }

    public bool Peek(IDbCommand command)
    {
        switch (command.ExecuteReader()) // leaks
        {
            case DbDataReader { HasRows: true }:
                return true;
            case var other:
                return other.Read();
        }
    }

    public bool PeekAndClose(IDbCommand command)
    {
        switch (command.ExecuteReader())
        {
            case DbDataReader { HasRows: true } rows:
                rows.Close();
                return true;
            case var other:
                other.Close();
                return false;
        }
    }

    public static int Drain(IDbCommand command, int attempts)
    {
        int seen;
        do
        {
            var rows = command.ExecuteReader(); // leaks
            for (seen = 0; rows.Read(); seen++)
            {
                if (rows.IsDBNull(0))
                    return -1;
            }

            rows.Close();
        }
        while (seen == 0 && --attempts > 0);
        return seen;
    }

    public static int DrainCleanly(IDbCommand command, int attempts)
    {
        int seen;
        do
        {
            var rows = command.ExecuteReader();
            for (seen = 0; rows.Read(); seen++)
            {
                if (rows.IsDBNull(0))
                {
                    rows.Close();
                    return -1;
                }
            }

            rows.Close();
        }
        while (seen == 0 && --attempts > 0);
        return seen;
    }

    public static DataTable? Table(DbCommand command, bool schemaOnly)
    {
        var rows = command.ExecuteReader(schemaOnly ? CommandBehavior.SchemaOnly : CommandBehavior.Default);
        var table = schemaOnly ? rows.GetSchemaTable() : new DataTable();
        if (!schemaOnly)
            table!.Load(rows);
        else
            rows.Dispose();
        return table;
    }

    public static async Task<object?[]> RowAsync(DbBatch batch)
    {
        var rows = await batch.ExecuteReaderAsync(); // leaks
        var values = new object?[rows.FieldCount];
        if (await rows.ReadAsync())
        {
            rows.GetValues(values!);
        }

        _ = rows.NextResultAsync();
        return values;
    }

    public static IEnumerable<T> Lazily<T>(Func<IDataReader> open, Func<IDataRecord, T> map)
    {
        IDataReader rows = open();
        try
        {
            while (rows.Read())
                yield return map(rows);
        }
        finally
        {
            rows.Dispose();
        }
    }

    public static string Describe(DbCommand command)
    {
        string Columns(DbDataReader rows) => string.Join(", ", Enumerable.Range(0, rows.FieldCount).Select(rows.GetName));
        return Columns(command.ExecuteReader()); // leaks
    }

    public static string DescribeCleanly(DbCommand command)
    {
        static string Columns(DbDataReader rows)
        {
            using var owned = rows;
            return string.Join(", ", Enumerable.Range(0, owned.FieldCount).Select(owned.GetName));
        }

        return Columns(command.ExecuteReader());
    }

    public static bool TryOpen(DbCommand command, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out DbDataReader? rows)
    {
        var opened = command.ExecuteReader();
        if (opened.HasRows)
        {
            rows = opened;
            return true;
        }

        opened.Dispose();
        rows = null;
        return false;
    }

    public static bool TryOpenForgotten(DbCommand command, out DbDataReader? rows)
    {
        var opened = command.ExecuteReader(); // leaks
        rows = opened.HasRows ? opened : null;
        return rows is not null;
    }

    public static async Task Pump(DbCommand command, ChannelWriter<object[]> writer)
    {
        Exception? failure = null;
        var rows = await command.ExecuteReaderAsync();
        try
        {
            while (await rows.ReadAsync())
            {
                var values = new object[rows.FieldCount];
                rows.GetValues(values);
                await writer.WriteAsync(values);
            }
        }
        catch (Exception e)
        {
            failure = e;
        }

        await rows.DisposeAsync();
        writer.Complete(failure);
    }

    public static int Cached(Func<string, DbDataReader> open, bool verbose)
    {
        DbDataReader? rows = null;
        DbDataReader Rows() => rows ??= open("select 1");
        var columns = Rows().FieldCount;
        if (verbose)
        {
            Console.WriteLine(Rows().GetName(0));
        }

        rows?.Dispose();
        return columns;
    }

    public static async Task<int> Timed(DbCommand command, TimeSpan limit)
    {
        var pending = command.ExecuteReaderAsync();
        var first = await Task.WhenAny(pending, Task.Delay(limit));
        if (first != pending)
        {
            _ = pending.ContinueWith(task => task.Result.Dispose(), TaskScheduler.Default);
            return -1;
        }

        using var rows = await pending;
        return rows.FieldCount;
    }

    public static async Task<int> TimedForgotten(DbCommand command, TimeSpan limit)
    {
        var pending = command.ExecuteReaderAsync();
        using var rows = await pending.WaitAsync(limit);
        if (rows.HasRows)
        {
            return 1;
        }

        pending = command.ExecuteReaderAsync(); // leaks
        return (await pending).FieldCount;
    }

    public static void Dispatch(DbCommand command, Action<IDataRecord> each)
    {
        var rows = command.ExecuteReader(); // leaks
        while (rows.Read())
        {
            each(rows);
        }
    }

    public static object Peeled(DbCommand command)
    {
        object anything = command.ExecuteReader();
        try
        {
            return anything.ToString() ?? "";
        }
        finally
        {
            (anything as IDisposable)?.Dispose();
        }
    }

    public static void Released(DbCommand first, DbCommand second)
    {
        var rows = (Left: first.ExecuteReader(), Right: second.ExecuteReader());
        var (left, right) = rows;
        left.Close();
        right.Close();
    }

    public static IDisposable Subscribed(DbCommand command, ICollection<IDisposable> lifetime)
    {
        var rows = command.ExecuteReader();
        lifetime.Add(rows);
        return rows;
    }
}
