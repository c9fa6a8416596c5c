using System;
using System.ComponentModel;
using System.Threading;

namespace TestKit.Generated;

/// <summary>What is made on first use. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Lazily
{
    /// <summary>Keeps what was made, unless another thread was faster.</summary>
    public static T Keep<T>(ref T? field, T made)
        where T : class
        => Interlocked.CompareExchange(ref field, made, null) ?? made;

    /// <summary>Keeps a member that was made and makes it known to its double, unless another thread was faster.</summary>
    public static T KeepMember<T>(ref T? field, T made)
        where T : Member
    {
        ArgumentNullException.ThrowIfNull(made);
        return made.State.Keep(ref field, made);
    }
}
