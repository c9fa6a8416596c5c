namespace Corpus;

public sealed class Containers
{
    private readonly List<DbDataReader> _open = [];

    public void ListOfAField(DbCommand command) => _open.Add(command.ExecuteReader());

    public void LocalListForgotten(IEnumerable<DbCommand> commands)
    {
        var readers = new List<DbDataReader>();
        foreach (var command in commands)
        {
            readers.Add(command.ExecuteReader()); // leaks
        }

        Console.WriteLine(readers.Count);
    }

    public List<DbDataReader> LocalListReturned(IEnumerable<DbCommand> commands)
    {
        var readers = new List<DbDataReader>();
        foreach (var command in commands)
        {
            readers.Add(command.ExecuteReader());
        }

        return readers;
    }

    public void LocalListReleased(IEnumerable<DbCommand> commands)
    {
        var readers = new List<DbDataReader>();
        foreach (var command in commands)
        {
            readers.Add(command.ExecuteReader());
        }

        foreach (var reader in readers)
        {
            reader.Dispose();
        }
    }

    public void LocalListReleasedByForEach(DbCommand command)
    {
        var readers = new List<DbDataReader> { command.ExecuteReader() };
        readers.ForEach(reader => reader.Dispose());
    }

    public void LocalListStored(DbCommand command)
    {
        var readers = new List<DbDataReader>();
        readers.Add(command.ExecuteReader());
        _open.AddRange(readers);
    }

    public int ArrayForgotten(DbCommand first, DbCommand second)
    {
        var readers = new[]
        {
            first.ExecuteReader(), // leaks
            second.ExecuteReader(), // leaks
        };
        return readers.Sum(reader => reader.FieldCount);
    }

    public void ArrayReleased(DbCommand first, DbCommand second)
    {
        DbDataReader[] readers = [first.ExecuteReader(), second.ExecuteReader()];
        foreach (var reader in readers)
        {
            using (reader)
            {
                reader.Read();
            }
        }
    }

    public DbDataReader[] ArrayFilledAndReturned(DbCommand command)
    {
        var readers = new DbDataReader[2];
        for (var i = 0; i < readers.Length; i++)
        {
            readers[i] = command.ExecuteReader();
        }

        return readers;
    }

    public void ArrayFilledAndForgotten(DbCommand command)
    {
        var readers = new DbDataReader[1];
        readers[0] = command.ExecuteReader(); // leaks
        readers[0].Read();
    }

    public void DictionaryForgotten(DbCommand command)
    {
        var byName = new Dictionary<string, IDataReader>();
        byName["a"] = command.ExecuteReader(); // leaks
        byName["a"].Read();
    }

    public void DictionaryReleased(DbCommand command)
    {
        var byName = new Dictionary<string, IDataReader> { ["a"] = command.ExecuteReader() };
        foreach (var pair in byName)
        {
            pair.Value.Dispose();
        }
    }

    public void DictionaryValuesReleased(DbCommand command)
    {
        var byName = new Dictionary<string, IDataReader>();
        byName.Add("a", command.ExecuteReader());
        foreach (var reader in byName.Values)
        {
            reader.Close();
        }
    }

    public void StackReleased(DbCommand command)
    {
        var stack = new Stack<DbDataReader>();
        stack.Push(command.ExecuteReader());
        while (stack.Count > 0)
        {
            stack.Pop().Dispose();
        }
    }

    public void QueueReleasedThroughTryDequeue(DbCommand command)
    {
        var queue = new ConcurrentQueue<DbDataReader>();
        queue.Enqueue(command.ExecuteReader());
        while (queue.TryDequeue(out var reader))
        {
            reader.Dispose();
        }
    }

    public int TupleForgotten(DbCommand command)
    {
        var pair = (Reader: command.ExecuteReader(), Name: "x"); // leaks
        return pair.Reader.FieldCount;
    }

    public void TupleReleased(DbCommand command)
    {
        var pair = (Reader: command.ExecuteReader(), Name: "x");
        pair.Reader.Dispose();
    }

    public void Deconstructed(DbCommand first, DbCommand second)
    {
        var (one, two) = (first.ExecuteReader(), second.ExecuteReader());
        one.Dispose();
        two.Dispose();
    }

    public void DeconstructedOneForgotten(DbCommand first, DbCommand second)
    {
        var (one, two) = (
            first.ExecuteReader(),
            second.ExecuteReader()); // leaks
        one.Dispose();
        two.Read();
    }

    public void MadeByLinqAndReleased(IEnumerable<DbCommand> commands)
    {
        foreach (var reader in commands.Select(command => command.ExecuteReader()))
        {
            reader.Dispose();
        }
    }

    public async Task AllReleasedAtOnce(DbCommand first, DbCommand second)
    {
        DbDataReader[] readers = [await first.ExecuteReaderAsync(), await second.ExecuteReaderAsync()];
        await Task.WhenAll(readers.Select(reader => reader.DisposeAsync().AsTask()));
    }

    public IReadOnlyList<IDisposable> ReturnedAsDisposables(DbCommand command) => [command, command.ExecuteReader()];

    public void ListThatIsAFieldsAlias(DbCommand command)
    {
        var open = _open;
        open.Add(command.ExecuteReader());
    }
}
