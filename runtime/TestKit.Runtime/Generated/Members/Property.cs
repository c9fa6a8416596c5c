using System;
using System.Collections.Generic;
using System.ComponentModel;

namespace TestKit.Generated;

/// <summary>A property or an indexer with a setter: its getter, with the setter beside it. Without a reference implementation and in loose behaviour it remembers what was set. For generated code.</summary>
/// <typeparam name="TKeys">The indexer's arguments as a tuple; empty for a property.</typeparam>
/// <typeparam name="T">The property's type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class Property<TKeys, T> : Member<TKeys, T>
    where TKeys : notnull
{
    private readonly SetterMember<TKeys, T> _setter;
    private Dictionary<TKeys, ValueAnswer<TKeys, T>>? _values;

    /// <summary>A property of a double.</summary>
    /// <param name="owner">The double.</param>
    /// <param name="signature">Name and parameter names, as messages show them.</param>
    /// <param name="getter">The reference implementation's getter, or the getter's own default body.</param>
    /// <param name="setter">The same of the setter.</param>
    /// <param name="fallback">What is read where nothing was set and it is not <c>default</c>.</param>
    /// <param name="number">The number by which the double gives the reference implementation's getter, and negated its setter, which then need not be given here; 0 for none.</param>
    public Property(
        ITestDouble owner,
        string signature,
        Answer<TKeys, T>? getter = null,
        Answer<(TKeys Keys, T Value), NoResult>? setter = null,
        Func<T>? fallback = null,
        int number = 0)
        : base(owner, signature, getter ?? PropertyBacking.Getter<TKeys, T>(owner, number), fallback)
    {
        _setter = new SetterMember<TKeys, T>(this, owner, signature + "=", setter ?? PropertyBacking.Setter<TKeys, T>(owner, number));
        State.Register(_setter);
    }

    /// <summary>What runs the body that a class gives the setter.</summary>
    public Answer<(TKeys Keys, T Value), NoResult> SetterBaseBody
    {
        init => _setter.RunBase(value);
    }

    /// <summary>The setter.</summary>
    public Member<(TKeys Keys, T Value), NoResult> Setter => _setter;

    internal void Remember(TKeys keys, T value)
    {
        using (State.Hold())
        {
            (_values ??= [])[keys] = new ValueAnswer<TKeys, T>(value);
        }
    }

    internal override void Reset()
    {
        base.Reset();
        _values = null;
    }

    private protected override Answer<TKeys, T>? Remembered(in TKeys args) => _values?.GetValueOrDefault(args);
}
