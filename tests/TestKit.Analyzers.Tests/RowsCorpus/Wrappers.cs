namespace Corpus;

public static class Wrappers
{
    public static int WrappedAndReleased(DbCommand command)
    {
        using var rows = new OwningRows(command.ExecuteReader());
        return rows.Count;
    }

    public static int WrappedAndForgotten(DbCommand command)
    {
        var rows = new OwningRows(command.ExecuteReader()); // leaks
        return rows.Count;
    }

    public static OwningRows WrappedAndReturned(DbCommand command) => new(command.ExecuteReader());

    public static OwningRows WrappedByAFactoryAndReturned(DbCommand command) => OwningRows.Over(command.ExecuteReader());

    public static int WrappedByAFactoryAndReleased(DbCommand command)
    {
        using var rows = OwningRows.Over(command.ExecuteReader());
        return rows.Count;
    }

    public static int WrappedByAFactoryAndForgotten(DbCommand command)
    {
        var rows = OwningRows.Over(command.ExecuteReader()); // leaks
        return rows.Count;
    }

    public static int LeftOpen(DbCommand command)
    {
        var reader = command.ExecuteReader(); // leaks
        using var rows = new OwningRows(reader, leaveOpen: true);
        return rows.Count;
    }

    public static int LeftOpenAndReleasedApart(DbCommand command)
    {
        using var reader = command.ExecuteReader();
        using var rows = new OwningRows(reader, leaveOpen: true);
        return rows.Count;
    }

    public static int NotLeftOpen(DbCommand command)
    {
        var reader = command.ExecuteReader();
        using var rows = new OwningRows(reader, leaveOpen: false);
        return rows.Count;
    }

    public static int ReadInTheConstructor(DbCommand command)
    {
        var reader = command.ExecuteReader(); // leaks
        var counter = new RowCounter(reader);
        return counter.Count;
    }

    public static int KeptByWhatDoesNotOwn(DbCommand command)
    {
        var reader = command.ExecuteReader(); // leaks
        var cursor = new Cursor(reader);
        return cursor.Next();
    }

    public static int KeptByWhatDoesNotOwnButReleased(DbCommand command)
    {
        using var reader = command.ExecuteReader();
        var cursor = new Cursor(reader);
        return cursor.Next();
    }

    public static Cursor KeptByWhatDoesNotOwnAndReturned(DbCommand command) => new(command.ExecuteReader());

    public static async Task WrappedAndReleasedAsynchronously(DbCommand command)
    {
        var rows = new OwningRows(await command.ExecuteReaderAsync());
        await using (rows.ConfigureAwait(false))
        {
            Console.WriteLine(rows.Count);
        }
    }

    public static void WrappedTwiceAndReleased(DbCommand command)
    {
        using var outer = new Outer(new OwningRows(command.ExecuteReader()));
        outer.Run();
    }

    public static void WrappedTwiceAndForgotten(DbCommand command)
    {
        var outer = new Outer(new OwningRows(command.ExecuteReader())); // leaks
        outer.Run();
    }

    public static RecordOfRows InARecord(DbCommand command) => new(command.ExecuteReader(), "x");

    public static void InARecordReleased(DbCommand command)
    {
        var record = new RecordOfRows(command.ExecuteReader(), "x");
        record.Reader.Dispose();
    }

    public static void InARecordForgotten(DbCommand command)
    {
        var record = new RecordOfRows(command.ExecuteReader(), "x"); // leaks
        record.Reader.Read();
    }

    public static void ReleasedByAMethodOfTheHolder(DbCommand command)
    {
        var cursor = new Cursor(command.ExecuteReader());
        cursor.Next();
        cursor.Finish();
    }

    public static Stream UnknownConstructor(DbCommand command)
        => new BufferedStream(command.ExecuteReader().GetStream(0)); // leaks

    public sealed class OwningRows(DbDataReader reader, bool leaveOpen = false) : IDisposable, IAsyncDisposable
    {
        public int Count => reader.FieldCount;

        public static OwningRows Over(DbDataReader reader) => new(reader);

        public void Dispose()
        {
            if (!leaveOpen)
            {
                reader.Dispose();
            }
        }

        public ValueTask DisposeAsync() => leaveOpen ? default : reader.DisposeAsync();
    }

    public sealed class Outer : IDisposable
    {
        private readonly OwningRows _rows;

        public Outer(OwningRows rows) => _rows = rows;

        public void Run() => Console.WriteLine(_rows.Count);

        public void Dispose() => _rows.Dispose();
    }

    public sealed class RowCounter
    {
        public RowCounter(DbDataReader reader)
        {
            while (reader.Read())
            {
                Count++;
            }
        }

        public int Count { get; }
    }

    public sealed class Cursor(DbDataReader reader)
    {
        public int Next() => reader.Read() ? reader.GetInt32(0) : -1;

        public void Finish() => reader.Dispose();
    }

    public sealed record RecordOfRows(DbDataReader Reader, string Name);
}
