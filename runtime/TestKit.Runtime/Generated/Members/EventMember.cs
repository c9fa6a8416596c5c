using System;
using System.ComponentModel;

namespace TestKit.Generated;

/// <summary>An event of a double: its subscribers, who also hear the events of a reference implementation. For generated code.</summary>
/// <typeparam name="TDelegate">The event's type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class EventMember<TDelegate>
    where TDelegate : Delegate
{
    private readonly object _gate = new();
    private readonly TDelegate _nobody;
    private readonly Action<TDelegate?>? _subscribe;
    private readonly Action<TDelegate?>? _unsubscribe;
    private TDelegate? _handlers;

    /// <summary>An event.</summary>
    /// <param name="nobody">What is raised when nobody is subscribed.</param>
    /// <param name="subscribe">Subscribes at the reference implementation.</param>
    /// <param name="unsubscribe">Unsubscribes there.</param>
    public EventMember(TDelegate nobody, Action<TDelegate?>? subscribe = null, Action<TDelegate?>? unsubscribe = null)
    {
        _nobody = nobody;
        _subscribe = subscribe;
        _unsubscribe = unsubscribe;
    }

    /// <summary>An event of a double.</summary>
    /// <param name="nobody">What is raised when nobody is subscribed.</param>
    /// <param name="owner">The double.</param>
    /// <param name="number">The number by which the double subscribes at the reference implementation, and negated unsubscribes there.</param>
    public EventMember(TDelegate nobody, ITestDouble owner, int number)
        : this(nobody)
    {
        ArgumentNullException.ThrowIfNull(owner);
        if (owner.State.IsBacked)
        {
            var backed = (IBacked)owner;
            _subscribe = handler => backed.Backing(number, handler);
            _unsubscribe = handler => backed.Backing(-number, handler);
        }
    }

    internal TDelegate Raise => _handlers ?? _nobody;

    internal int SubscriberCount => _handlers?.GetInvocationList().Length ?? 0;

    /// <summary>Subscribes; null does nothing.</summary>
    public void Add(TDelegate? handler) => Add(handler, _subscribe);

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
    public void Remove(TDelegate? handler) => Remove(handler, _unsubscribe);

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
