using System;

namespace TestKit.Usage.Tests.Subjects.Values;

public sealed class Handle : IDisposable
{
    public int Number { get; set; }

    public void Dispose()
    {
    }
}
