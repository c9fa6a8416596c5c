using System;

namespace TestKit.Generated;

/// <summary>How values of one type are copied, where generated code says so.</summary>
internal static class Copier<T>
{
    public static Func<T, Copies, T>? Run { get; set; }
}
