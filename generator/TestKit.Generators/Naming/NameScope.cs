using System.Collections.Generic;

namespace TestKit.Generators.Naming;

/// <summary>Hands out identifiers that are free in one class.</summary>
internal sealed class NameScope
{
    private readonly HashSet<string> _taken = [];

    public NameScope(IEnumerable<string> taken) => _taken.UnionWith(taken);

    public bool IsTaken(string name) => _taken.Contains(name);

    public void Reserve(string name) => _taken.Add(name);

    /// <summary>The name itself, or with the first number from 2 that makes it free.</summary>
    public string Take(string name)
    {
        var free = name;
        for (var i = 2; !_taken.Add(free); i++)
        {
            free = name + i;
        }

        return free;
    }
}
