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
    public Property(
        ITestDouble owner,
        string signature,
        Answer<TKeys, T>? getter = null,
        Answer<(TKeys Keys, T Value), NoResult>? setter = null,
        Func<T>? fallback = null)
        : base(owner, signature, getter, fallback)
    {
        _setter = new SetterMember<TKeys, T>(this, owner, signature + "=", setter);
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
