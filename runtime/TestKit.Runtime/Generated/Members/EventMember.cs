using System;
using System.ComponentModel;

namespace TestKit.Generated;

/// <summary>An event of a double: its subscribers, who also hear the events of a reference implementation. For generated code.</summary>
/// <typeparam name="TDelegate">The event's type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class EventMember<TDelegate>(TDelegate nobody, Action<TDelegate?>? subscribe = null, Action<TDelegate?>? unsubscribe = null)
    where TDelegate : Delegate
{
    private readonly object _gate = new();
    private TDelegate? _handlers;

    internal TDelegate Raise => _handlers ?? nobody;

    internal int SubscriberCount => _handlers?.GetInvocationList().Length ?? 0;

    /// <summary>Subscribes; null does nothing.</summary>
    public void Add(TDelegate? handler) => Add(handler, subscribe);

    /// <summary>Subscribes, at the reference implementation by the event of the base through which the call came.</summary>
    public void Add(TDelegate? handler, Action<TDelegate?>? via)
    {
        lock (_gate)
        {
            _handlers = (TDelegate?)Delegate.Combine(_handlers, handler);
        }

        via?.Invoke(handler);
    }

    /// <summary>Unsubscribes; a handler that is not subscribed does nothing.</summary>
    public void Remove(TDelegate? handler) => Remove(handler, unsubscribe);

    /// <summary>Unsubscribes, at the reference implementation by the event of the base through which the call came.</summary>
    public void Remove(TDelegate? handler, Action<TDelegate?>? via)
    {
        lock (_gate)
        {
            _handlers = (TDelegate?)Delegate.Remove(_handlers, handler);
        }

        via?.Invoke(handler);
    }
}
