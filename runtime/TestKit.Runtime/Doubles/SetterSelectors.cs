using TestKit.Generated;

namespace TestKit;

/// <summary>Selects writes to properties and indexers.</summary>
public static class SetterSelectors
{
    /// <summary>Selects the writes of <paramref name="value"/>: <c>store.Name.Set("x").AssertCalled()</c>. Without a value, all writes.</summary>
    public static Selector<(TKeys Keys, T Value), NoResult, SetterCall<TKeys, T>> Set<TKeys, T, TCall>(
        this Selector<TKeys, T, TCall> selector,
        Arg<T> value = default)
        where TKeys : notnull
        where TCall : Call<TKeys, T>, ISettable, new()
    {
        var matcher = selector.Matcher is null && value.IsAny
            ? null
            : new SetterMatcher<TKeys, T>(selector.Matcher, selector.Member.Shape.ParameterCount, value);
        return new(((Property<TKeys, T>)selector.Member).Setter, matcher);
    }
}
