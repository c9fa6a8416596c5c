namespace Corpus;

public sealed class HandOvers : IDisposable
{
    private DbDataReader? _reader;

    public DbDataReader? Current { get; private set; }

    public DbDataReader Returned(DbCommand command) => command.ExecuteReader();

    public DbDataReader ReturnedThroughAVariable(DbCommand command)
    {
        var reader = command.ExecuteReader();
        reader.Read();
        return reader;
    }

    public DbDataReader? ReturnedOnOnePathForgottenOnTheOther(DbCommand command)
    {
        var reader = command.ExecuteReader(); // leaks
        if (reader.HasRows)
        {
            return reader;
        }

        return null;
    }

    public DbDataReader? ReturnedOnOnePathReleasedOnTheOther(DbCommand command)
    {
        var reader = command.ExecuteReader();
        if (reader.HasRows)
        {
            return reader;
        }

        reader.Dispose();
        return null;
    }

    public bool ByOut(DbCommand command, out DbDataReader reader)
    {
        reader = command.ExecuteReader();
        return reader.HasRows;
    }

    public void ByRef(DbCommand command, ref DbDataReader? reader) => reader = command.ExecuteReader();

    public void ToAField(DbCommand command) => _reader = command.ExecuteReader();

    public int ToAFieldThroughAVariable(DbCommand command)
    {
        var reader = command.ExecuteReader();
        _reader = reader;
        return reader.FieldCount;
    }

    public void ToAProperty(DbCommand command) => Current = command.ExecuteReader();

    public void ToAPropertyOfAnother(DbCommand command, HandOvers other) => other.Current = command.ExecuteReader();

    public DbDataReader OpenedOnce(DbCommand command) => _reader ??= command.ExecuteReader();

    public int BorrowsWhatIsCached(DbCommand command)
    {
        var reader = OpenedOnce(command);
        return reader.FieldCount;
    }

    public (DbDataReader Reader, int Columns) InATuple(DbCommand command)
    {
        var reader = command.ExecuteReader();
        return (reader, reader.FieldCount);
    }

    public Task<DbDataReader> InATask(DbCommand command) => Task.FromResult(command.ExecuteReader());

    public Task<DbDataReader> InACompletionSource(DbCommand command)
    {
        var completion = new TaskCompletionSource<DbDataReader>();
        completion.SetResult(command.ExecuteReader());
        return completion.Task;
    }

    public async Task InAChannel(DbCommand command, ChannelWriter<DbDataReader> writer)
    {
        var reader = await command.ExecuteReaderAsync();
        await writer.WriteAsync(reader);
    }

    public void RegisteredForDispose(DbCommand command, IRegistry registry)
    {
        var reader = command.ExecuteReader();
        registry.RegisterForDispose(reader);
        reader.Read();
    }

    public void ToAnUnknownMethod(DbCommand command, IConsumer consumer) => consumer.Consume(command.ExecuteReader());

    public void ToAnUnknownVirtualMethod(DbCommand command, Consumer consumer) => consumer.Consume(command.ExecuteReader());

    public void ToAnAction(DbCommand command, Action<DbDataReader> consume) => consume(command.ExecuteReader());

    public object InAnAnonymousObject(DbCommand command) => new { Reader = command.ExecuteReader(), Name = "x" };

    public Page InAnObjectThatLeaves(DbCommand command) => new() { Reader = command.ExecuteReader(), Number = 1 };

    public int InAnObjectThatStays(DbCommand command)
    {
        var page = new Page { Reader = command.ExecuteReader(), Number = 1 }; // leaks
        return page.Reader.FieldCount + page.Number;
    }

    public void InAnObjectThatStaysAndIsReleasedThere(DbCommand command)
    {
        var page = new Page { Reader = command.ExecuteReader() };
        page.Reader.Dispose();
    }

    public void MappedButNotGivenAway(DbCommand command, Func<DbDataReader, int> map, List<int> into)
    {
        var reader = command.ExecuteReader(); // leaks
        while (reader.Read())
        {
            into.Add(map(reader));
        }
    }

    public void ToAStaticSlot(DbCommand command) => Volatile.Write(ref _reader, command.ExecuteReader());

    public void Exchanged(DbCommand command) => Interlocked.Exchange(ref _reader, command.ExecuteReader())?.Dispose();

    public void Dispose()
    {
        _reader?.Dispose();
        Current?.Dispose();
    }

    public interface IConsumer
    {
        void Consume(DbDataReader reader);
    }

    public interface IRegistry
    {
        void RegisterForDispose(IDisposable disposable);
    }

    public class Consumer
    {
        public virtual void Consume(DbDataReader reader)
        {
        }
    }

    public sealed class Page
    {
        public required DbDataReader Reader { get; init; }

        public int Number { get; set; }
    }
}
