using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;

namespace TestKit.Injection;

/// <summary>
/// Keeps what is <see cref="Chain.Shared(Scope)"/> for the tests of a class: the class makes one, gives it to its chains with <see cref="Chain.SharedIn(SharedScope)"/>, and disposes it after its last test, as
/// xunit does with a class fixture.
/// </summary>
public sealed class SharedScope : IAsyncDisposable, IDisposable
{
    private readonly SemaphoreSlim _gate = new(1, 1);
    private readonly Dictionary<SharedKey, object?[]> _made = [];
    private readonly Stack<(string Of, object Made)> _owned = new();
    private readonly HashSet<object> _known = new(ReferenceEqualityComparer.Instance);

    private static readonly ConcurrentDictionary<string, SharedScope> s_ofFiles = new(StringComparer.Ordinal);

    static SharedScope() => AppDomain.CurrentDomain.ProcessExit += (_, _) => EndAll();

    /// <summary>Keeps what is shared by all tests. It is disposed at the end of the process, or earlier by an assembly's own clean-up; after that it begins anew.</summary>
    public static SharedScope Session { get; } = new();

    /// <summary>Disposes what is kept, the newest first. What is asked for afterwards is made anew.</summary>
    /// <exception cref="CleanupFailedException">Something could not be disposed; all else was.</exception>
    public async ValueTask DisposeAsync()
    {
        var errors = new List<CleanupError>();
        await _gate.WaitAsync().ConfigureAwait(false);
        try
        {
            _made.Clear();
            _known.Clear();
            while (_owned.TryPop(out var owned))
            {
                try
                {
                    await Disposal.OfAsync(owned.Made).ConfigureAwait(false);
                }
#pragma warning disable CA1031 // Whatever one throws, the others are to be disposed.
                catch (Exception e)
#pragma warning restore CA1031
                {
                    errors.Add(new(owned.Of, e));
                }
            }
        }
        finally
        {
            _gate.Release();
        }

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
        await _gate.WaitAsync().ConfigureAwait(false);
        try
        {
            if (_made.TryGetValue(key, out var made))
            {
                return made;
            }

            var outputs = await item.Make(arguments).ConfigureAwait(false);
            foreach (var output in outputs.Where(output => output is IDisposable or IAsyncDisposable && item.Kind == Planning.ItemKind.Provide && _known.Add(output)))
            {
                _owned.Push((item.Label, output!));
            }

            _made.Add(key, outputs);
            return outputs;
        }
        finally
        {
            _gate.Release();
        }
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
