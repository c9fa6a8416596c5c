using System;
using System.Threading.Tasks;

namespace TestKit.Injection;

/// <summary>Disposes objects, asynchronously where they can.</summary>
internal static class Disposal
{
    public static ValueTask OfAsync(object made)
    {
        if (made is IAsyncDisposable asynchronous)
        {
            return asynchronous.DisposeAsync();
        }

        ((IDisposable)made).Dispose();
        return default;
    }
}
