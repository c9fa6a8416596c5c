using System.ComponentModel;
using System.Threading;

namespace TestKit.Generated;

/// <summary>Members that are made on first use. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Lazily
{
    /// <summary>Keeps what was made, unless another thread was faster.</summary>
    public static T Keep<T>(ref T? field, T made)
        where T : class
        => Interlocked.CompareExchange(ref field, made, null) ?? made;
}
