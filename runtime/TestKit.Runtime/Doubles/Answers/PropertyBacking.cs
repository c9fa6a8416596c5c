using System;
using System.ComponentModel;

namespace TestKit.Generated;

/// <summary>Turns a property of the reference implementation into answers, by the property's number. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class PropertyBacking
{
    /// <summary>The getter; null for a double without a reference implementation.</summary>
    public static Answer<TKeys, T>? Getter<TKeys, T>(ITestDouble owner, int number)
        => Of(owner, number) is { } backed ? Backing.Sync<TKeys, T>(_ => (T)backed.Backing(number, null)!) : null;

    internal static Answer<(TKeys Keys, T Value), NoResult>? Setter<TKeys, T>(ITestDouble owner, int number)
        => Of(owner, number) is { } backed ? Backing.Void<(TKeys Keys, T Value)>(a => backed.Backing(-number, a.Value)) : null;

    private static IBacked? Of(ITestDouble owner, int number)
    {
        ArgumentNullException.ThrowIfNull(owner);
        return number > 0 && owner.State.IsBacked ? (IBacked)owner : null;
    }
}
