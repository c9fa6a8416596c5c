using System;
using System.Threading;

namespace TestKit.Data;

/// <summary>An ambient tenant for tests: it flows with the test, also across <c>await</c>, and other tests do not see it.</summary>
public static class TenantContext
{
    private static readonly AsyncLocal<string?> Ambient = new();

    /// <summary>The tenant; null where none is in use.</summary>
    public static string? Current => Ambient.Value;

    /// <summary>Uses a tenant until the result is disposed.</summary>
    /// <param name="id">The tenant; null for none.</param>
    public static IDisposable Use(string? id)
    {
        var before = Ambient.Value;
        Ambient.Value = id;
        return new Restoration(before);
    }

    private sealed class Restoration(string? before) : IDisposable
    {
        public void Dispose() => Ambient.Value = before;
    }
}
