using System;

namespace TestKit.Injection.Tests.Running;

/// <summary>Cannot be disposed.</summary>
public sealed class Broken : IDisposable
{
    public void Dispose() => throw new InvalidOperationException("it is stuck");
}
