using System.Collections.Generic;
using TestKit.Generated;

namespace TestKit;

/// <summary>Set-ups with values that are known beforehand.</summary>
public static class ValueSetups
{
    /// <summary>Returns <paramref name="value"/>; of an asynchronous member, in a completed task.</summary>
    public static Setup<TArgs, TResult> Returns<TArgs, TResult, TCall>(this Selector<TArgs, TResult, TCall> selector, TResult value)
        where TCall : Call<TArgs, TResult>, new()
        => selector.SetUp(new ValueAnswer<TArgs, TResult>(value));

    /// <summary>Returns one value after the other, each for one call; then older set-ups and the reference implementation answer again.</summary>
    public static Setup<TArgs, TResult> Returns<TArgs, TResult, TCall>(
        this Selector<TArgs, TResult, TCall> selector,
        TResult first,
        TResult second,
        params TResult[] more)
        where TCall : Call<TArgs, TResult>, new()
    {
        var sequence = new List<Answer<TArgs, TResult>> { new ValueAnswer<TArgs, TResult>(first), new ValueAnswer<TArgs, TResult>(second) };
        foreach (var value in more)
        {
            sequence.Add(new ValueAnswer<TArgs, TResult>(value));
        }

        return selector.Member.Add(new(selector.Member, selector.Matcher, sequence));
    }

    /// <summary>Returns a stream of <paramref name="items"/>; each enumeration starts anew.</summary>
    public static Setup<TArgs, IAsyncEnumerable<TItem>> Yields<TArgs, TItem, TCall>(
        this Selector<TArgs, IAsyncEnumerable<TItem>, TCall> selector,
        params TItem[] items)
        where TCall : Call<TArgs, IAsyncEnumerable<TItem>>, new()
        => selector.Returns(Streams.Of(items, null));

    /// <summary>Returns a stream of <paramref name="items"/> that then fails with <paramref name="exception"/>.</summary>
    public static Setup<TArgs, IAsyncEnumerable<TItem>> YieldsThenThrows<TArgs, TItem, TCall>(
        this Selector<TArgs, IAsyncEnumerable<TItem>, TCall> selector,
        System.Exception exception,
        params TItem[] items)
        where TCall : Call<TArgs, IAsyncEnumerable<TItem>>, new()
    {
        System.ArgumentNullException.ThrowIfNull(exception);
        return selector.Returns(Streams.Of(items, exception));
    }
}
