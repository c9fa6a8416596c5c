using System;
using System.ComponentModel;
using TestKit.Generated;

namespace TestKit;

/// <summary>Selects an event of a double.</summary>
/// <typeparam name="TDelegate">The event's type.</typeparam>
public readonly struct EventSelector<TDelegate>
    where TDelegate : Delegate
{
    private readonly EventMember<TDelegate> _event;

    /// <summary>For generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public EventSelector(EventMember<TDelegate> member) => _event = member;

    /// <summary>Raises the event, with the event's own parameters: <c>store.Changed.Raise(sender, args)</c>. Without subscribers nothing happens.</summary>
    public TDelegate Raise => _event.Raise;

    /// <summary>How many handlers are subscribed.</summary>
    public int SubscriberCount => _event.SubscriberCount;
}
