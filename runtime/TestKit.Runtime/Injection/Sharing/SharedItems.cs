using System;
using System.Collections.Generic;
using System.Threading.Tasks;

namespace TestKit.Injection;

/// <summary>What a scope keeps until it is disposed. Different things are made at the same time, each of them once.</summary>
internal sealed class SharedItems
{
    private readonly Dictionary<SharedKey, Task<object?[]?>> _made = [];
    private readonly Stack<(string Of, object Made)> _owned = new();
    private readonly HashSet<object> _known = new(ReferenceEqualityComparer.Instance);
    private bool _isDisposed;

    /// <summary>What is kept under the key, made now if there is nothing; null where it is to be asked for again, because somebody else failed to make it, or all was disposed.</summary>
    public Task<object?[]?> GetAsync(SharedKey key, RunItem item, Arguments arguments)
    {
        TaskCompletionSource<object?[]?> making;
        lock (_made)
        {
            if (_isDisposed)
            {
                return Task.FromResult<object?[]?>(null);
            }

            if (_made.TryGetValue(key, out var made))
            {
                return made;
            }

            making = new(TaskCreationOptions.RunContinuationsAsynchronously);
            _made.Add(key, making.Task);
        }

        return MakeAsync(key, item, arguments, making);
    }

    /// <summary>Waits for what is being made, and disposes all, the newest first.</summary>
    public async Task<IReadOnlyList<CleanupError>> DisposeAsync()
    {
        Task[] making;
        lock (_made)
        {
            _isDisposed = true;
            making = [.. _made.Values];
        }

        await Task.WhenAll(making).ConfigureAwait(false);
        var errors = new List<CleanupError>();
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

        return errors;
    }

    private async Task<object?[]?> MakeAsync(SharedKey key, RunItem item, Arguments arguments, TaskCompletionSource<object?[]?> making)
    {
        object?[]? outputs = null;
        try
        {
            outputs = await item.Make(arguments).ConfigureAwait(false);
            return outputs;
        }
        finally
        {
            lock (_made)
            {
                if (outputs is null)
                {
                    _made.Remove(key);
                }
                else if (item.Kind == Planning.ItemKind.Provide)
                {
                    Own(outputs, item);
                }
            }

            making.SetResult(outputs);
        }
    }

    private void Own(object?[] outputs, RunItem item)
    {
        foreach (var output in outputs)
        {
            if (output is IDisposable or IAsyncDisposable && _known.Add(output))
            {
                _owned.Push((item.Label, output));
            }
        }
    }
}
