using System.ComponentModel;
using TestKit.Generated;

namespace TestKit;

/// <summary>Selects a property or an indexer that has a setter only.</summary>
/// <typeparam name="TKeys">The indexer's arguments as a tuple; empty for a property.</typeparam>
/// <typeparam name="T">The property's type.</typeparam>
public readonly struct WriteOnlySelector<TKeys, T>
    where TKeys : notnull
{
    private readonly Property<TKeys, T> _property;
    private readonly ArgumentMatcher<TKeys>? _keys;

    /// <summary>For generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public WriteOnlySelector(Property<TKeys, T> property, ArgumentMatcher<TKeys>? keys = null)
    {
        _property = property;
        _keys = keys;
    }

    /// <summary>Selects the writes of <paramref name="value"/>. Without a value, all writes.</summary>
    public Selector<(TKeys Keys, T Value), NoResult, SetterCall<TKeys, T>> Set(Arg<T> value = default)
        => new(
            _property.Setter,
            _keys is null && value.IsAny ? null : new SetterMatcher<TKeys, T>(_keys, _property.Shape.ParameterCount, value));
}
