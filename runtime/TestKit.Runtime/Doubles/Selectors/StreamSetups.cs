using System;
using System.Collections.Generic;
using TestKit.Generated;

namespace TestKit;

/// <summary>Set-ups of members that return a stream.</summary>
public static class StreamSetups
{
    /// <summary>Returns a stream of <paramref name="items"/>; each enumeration starts anew.</summary>
    public static Setup<TArgs, IAsyncEnumerable<TItem>> Yields<TArgs, TItem, TCall>(
        this Selection<TArgs, IAsyncEnumerable<TItem>, TCall> selector,
        params TItem[] items)
        where TCall : Call<TArgs, IAsyncEnumerable<TItem>>, new()
    {
        ArgumentNullException.ThrowIfNull(selector);
        ArgumentNullException.ThrowIfNull(items);
        return selector.Returns(Streams.Of(items, null));
    }

    /// <summary>Returns a stream of <paramref name="items"/> that then fails with <paramref name="exception"/>.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="exception"/> is null.</exception>
    public static Setup<TArgs, IAsyncEnumerable<TItem>> YieldsThenThrows<TArgs, TItem, TCall>(
        this Selection<TArgs, IAsyncEnumerable<TItem>, TCall> selector,
        Exception exception,
        params TItem[] items)
        where TCall : Call<TArgs, IAsyncEnumerable<TItem>>, new()
    {
        ArgumentNullException.ThrowIfNull(selector);
        ArgumentNullException.ThrowIfNull(exception);
        ArgumentNullException.ThrowIfNull(items);
        return selector.Returns(Streams.Of(items, exception));
    }
}
