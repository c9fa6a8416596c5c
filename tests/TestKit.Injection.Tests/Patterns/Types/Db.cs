using System;
using System.Threading;
using System.Threading.Tasks;

namespace TestKit.Injection.Tests.Patterns;

public sealed class Db : IAsyncDisposable
{
    private Db(string dsn) => Dsn = dsn;

    public string Dsn { get; }

    public bool IsOpen { get; private set; } = true;

    public static async Task<Db> OpenAsync(string dsn, CancellationToken cancellation)
    {
        await Task.Delay(0, cancellation);
        return new(dsn);
    }

    public ValueTask DisposeAsync()
    {
        IsOpen = false;
        return default;
    }
}
