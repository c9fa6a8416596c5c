using System;
using System.Threading.Tasks;

namespace TestKit.Injection.Tests.Running;

/// <summary>Its clean-up begins and never ends.</summary>
public sealed class Endless(Action begins) : IAsyncDisposable
{
    public async ValueTask DisposeAsync()
    {
        begins();
        await new TaskCompletionSource().Task;
    }
}
