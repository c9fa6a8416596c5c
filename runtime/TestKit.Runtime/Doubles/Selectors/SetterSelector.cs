using System;
using System.Collections.Generic;
using System.Linq;
using TestKit.Generated;

namespace TestKit;

/// <summary>Selects writes to a property or an indexer.</summary>
/// <typeparam name="TKeys">The indexer's arguments as a tuple; empty for a property.</typeparam>
/// <typeparam name="T">The property's type.</typeparam>
public sealed class SetterSelector<TKeys, T> : Selection<(TKeys Keys, T Value), NoResult, SetterCall<TKeys, T>>
    where TKeys : notnull
{
    private readonly ArgumentMatcher<TKeys>? _keys;
    private readonly int _keyCount;
    private readonly Arg<T> _value;

    internal SetterSelector(Property<TKeys, T> property, ArgumentMatcher<TKeys>? keys, Arg<T> value)
        : base(property.Setter)
    {
        _keys = keys;
        _keyCount = property.Shape.ParameterCount;
        _value = value;
    }

    /// <summary>Runs <paramref name="action"/> with the value instead of remembering it.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="action"/> is null.</exception>
    public Setup<(TKeys Keys, T Value), NoResult> Does(Action<T> action)
    {
        ArgumentNullException.ThrowIfNull(action);
        return Runs(args => action(args.Value));
    }

    internal override bool SelectsAll => _keys is null && _value.IsAny;

    internal override bool Matches(in (TKeys Keys, T Value) args)
        => (_keys is null || _keys.Matches(in args.Keys)) && _value.Matches(args.Value);

    internal override IReadOnlyList<ArgumentView> Views()
        => [.. _keys?.Views() ?? Enumerable.Repeat(ArgumentView.Any, _keyCount), _value.View()];

    internal override IReadOnlyList<bool> MatchEach(in (TKeys Keys, T Value) args)
        => [.. _keys?.MatchEach(in args.Keys) ?? Enumerable.Repeat(true, _keyCount), _value.Matches(args.Value)];
}
