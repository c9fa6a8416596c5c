using System;

namespace TestKit.Injection.Tests.Running;

public class Resource : IDisposable
{
    private readonly Journal _journal;

    public Resource(Journal journal, string name)
    {
        _journal = journal;
        Name = name;
        journal.Lines.Add($"+{name}");
    }

    public string Name { get; }

    public virtual void Dispose()
    {
        _journal.Lines.Add($"-{Name}");
        GC.SuppressFinalize(this);
    }
}
