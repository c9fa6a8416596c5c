using System;
using TestKit.Generated;

namespace TestKit;

/// <summary>Selects writes to properties and indexers that can also be read.</summary>
public static class SetterSelectors
{
    /// <summary>Selects the writes of <paramref name="value"/>: <c>store.Name.Set("x").AssertCalled()</c>. Without a value, all writes.</summary>
    public static SetterSelector<TKeys, T> Set<TKeys, T, TCall>(this Selection<TKeys, T, TCall> selector, Arg<T> value = default)
        where TKeys : notnull
        where TCall : Call<TKeys, T>, ISettable, new()
    {
        ArgumentNullException.ThrowIfNull(selector);
        return new((Property<TKeys, T>)selector.Member, selector.Matcher, value);
    }
}
