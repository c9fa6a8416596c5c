using System;
using System.Threading.Tasks;

namespace Storage;

public sealed class Db(Dsn dsn, Action closed) : IAsyncDisposable
{
    public string Dsn => dsn.Value;

    public ValueTask DisposeAsync()
    {
        closed();
        return ValueTask.CompletedTask;
    }
}
