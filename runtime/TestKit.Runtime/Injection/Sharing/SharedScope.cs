using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace TestKit.Injection;

/// <summary>
/// Keeps what is <see cref="Chain.Shared(Scope)"/> for the tests of a class: the class makes one, gives it to its chains with <see cref="Chain.SharedIn(SharedScope)"/>, and disposes it after its last test, as
/// xunit does with a class fixture.
/// </summary>
public sealed class SharedScope : IAsyncDisposable, IDisposable
{
    private SharedItems _items = new();

    private static readonly ConcurrentDictionary<string, SharedScope> s_ofFiles = new(StringComparer.Ordinal);

    static SharedScope() => AppDomain.CurrentDomain.ProcessExit += (_, _) => EndAll();

    /// <summary>Keeps what is shared by all tests. It is disposed at the end of the process, or earlier by an assembly's own clean-up; after that it begins anew.</summary>
    public static SharedScope Session { get; } = new();

    /// <summary>Disposes what is kept, the newest first. What is asked for afterwards is made anew.</summary>
    /// <exception cref="CleanupFailedException">Something could not be disposed; all else was.</exception>
    public async ValueTask DisposeAsync()
    {
        var errors = await Interlocked.Exchange(ref _items, new()).DisposeAsync().ConfigureAwait(false);
        if (errors.Count > 0)
        {
            throw CleanupFailedException.ForShared(errors);
        }
    }

    /// <summary>As <see cref="DisposeAsync"/>, for classes that cannot wait.</summary>
    /// <exception cref="CleanupFailedException">Something could not be disposed; all else was.</exception>
    public void Dispose() => DisposeAsync().AsTask().GetAwaiter().GetResult();

    /// <summary>For a class that gives its chains no scope: what its file's tests share, until the end of the process.</summary>
    internal static SharedScope OfFile(string file) => s_ofFiles.GetOrAdd(file, _ => new());

    /// <summary>What is kept under the key, made now if there is nothing. What fails is not kept.</summary>
    internal async Task<object?[]> GetAsync(SharedKey key, RunItem item, Arguments arguments)
    {
        object?[]? outputs;
        do
        {
            outputs = await Volatile.Read(ref _items).GetAsync(key, item, arguments).ConfigureAwait(false);
        }
        while (outputs is null);
        return outputs;
    }

    private static void EndAll()
    {
        foreach (var scope in s_ofFiles.Values)
        {
            scope.Dispose();
        }

        Session.Dispose();
    }
}
