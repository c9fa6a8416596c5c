using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;

namespace TestKit.Generated;

/// <summary>Members that return <see cref="IAsyncEnumerable{T}"/>. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
#pragma warning disable CA1068 // Generated code gives the token by position, and the base but rarely.
public static class Streams
{
    /// <summary>The loose default: a stream without items.</summary>
    public static IAsyncEnumerable<T> Empty<T>() => Of<T>([], null);

    /// <summary>Calls a member that returns a stream. It never throws: failures and delays come with the first item.</summary>
    public static IAsyncEnumerable<T> InvokeStream<TArgs, T>(
        this Member<TArgs, IAsyncEnumerable<T>> member,
        in TArgs args,
        CancellationToken token = default,
        Answer<TArgs, IAsyncEnumerable<T>>? via = null)
    {
        ArgumentNullException.ThrowIfNull(member);
        if (member.State.Tape is not null)
        {
            member.Results = StreamTape<T>.Instance;
        }

        var task = member.InvokeTask(in args, via, token, out var interceptions);
        var stream = task.IsCompletedSuccessfully ? task.Result : Later(task, CancellationToken.None);
        stream = FailureCoverage.Current is null ? stream : member.Covered(stream, CancellationToken.None);
        return interceptions?.Find(interception => interception is StreamBreak) is StreamBreak broken ? Broken(stream, broken, CancellationToken.None) : stream;
    }

    internal static async IAsyncEnumerable<T> Of<T>(T[] items, Exception? end, [EnumeratorCancellation] CancellationToken token = default)
    {
        foreach (var item in items)
        {
            token.ThrowIfCancellationRequested();
            yield return item;
        }

        token.ThrowIfCancellationRequested();
        await Task.CompletedTask.ConfigureAwait(false);
        if (end is not null)
        {
            throw end;
        }
    }

    private static async IAsyncEnumerable<T> Broken<T>(IAsyncEnumerable<T> stream, StreamBreak broken, [EnumeratorCancellation] CancellationToken token = default)
    {
        var items = 0;
        await foreach (var item in stream.WithCancellation(token).ConfigureAwait(false))
        {
            if (items++ == broken.Items)
            {
                break;
            }

            yield return item;
        }

        throw broken.Exception();
    }

    private static async IAsyncEnumerable<T> Later<T>(Task<IAsyncEnumerable<T>> task, [EnumeratorCancellation] CancellationToken token = default)
    {
        var items = await task.WaitAsync(token).ConfigureAwait(false);
        await foreach (var item in items.WithCancellation(token).ConfigureAwait(false))
        {
            yield return item;
        }
    }
}
