using System;

namespace TestKit.Generated;

/// <summary>How a double of a type is made, where generated code says so.</summary>
internal static class NestedDouble<T>
{
    public static Func<DoubleOptions, T>? Make { get; set; }
}
