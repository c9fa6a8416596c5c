using System;

namespace TestKit.Usage.Tests.Subjects.Classes;

[GenerateTestDouble]
public class Meter : IDisposable
{
    public bool IsFinished { get; private set; }

    public virtual int Read() => 7;

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing) => IsFinished = true;
}
