using System;
using System.ComponentModel;

namespace TestKit.Generated;

/// <summary>The doubles that members of other doubles can return. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class NestedDoubles
{
    /// <summary>Says how a double of <typeparamref name="T"/> is made. The first project that says it has its way.</summary>
    public static void Of<T>(Func<DoubleOptions, T> make)
        where T : class
        => NestedDouble<T>.Make ??= make;
}
