using System;
using System.Threading;

namespace Orders.Tenancy;

/// <summary>The tenant that the running request belongs to. It flows across <c>await</c>, and other requests do not see it.</summary>
public static class CurrentTenant
{
    private static readonly AsyncLocal<string?> Ambient = new();

    /// <summary>The tenant; null outside of a request.</summary>
    public static string? Id => Ambient.Value;

    /// <summary>Enters a tenant until the result is disposed.</summary>
    public static IDisposable Enter(string id)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        var before = Ambient.Value;
        Ambient.Value = id;
        return new Leaving(before);
    }

    private sealed class Leaving(string? before) : IDisposable
    {
        public void Dispose() => Ambient.Value = before;
    }
}
