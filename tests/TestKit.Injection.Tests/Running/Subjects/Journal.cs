using System.Collections.Generic;

namespace TestKit.Injection.Tests.Running;

/// <summary>What happened, in order.</summary>
public sealed class Journal
{
    public List<string> Lines { get; } = [];

    public Resource Open(string name) => new(this, name);

    public override string ToString() => string.Join(" ", Lines);
}
