using System.Collections.Generic;
using System.Linq;

namespace TestKit.Generators.Naming;

/// <summary>Hands out identifiers that are free in one class.</summary>
internal sealed class NameScope
{
    private readonly HashSet<string> _reserved;
    private readonly HashSet<string> _taken = [];

    public NameScope(IEnumerable<string> taken)
        : this([], taken)
    {
    }

    /// <summary>A scope with names that are never free, which it shares with others of its kind.</summary>
    public NameScope(HashSet<string> reserved, IEnumerable<string> taken)
    {
        _reserved = reserved;
        _taken.UnionWith(taken);
    }

    public bool IsTaken(string name) => _reserved.Contains(name) || _taken.Contains(name);

    public void Reserve(string name) => _taken.Add(name);

    /// <summary>The name itself, or with the first number from 2 that makes it free.</summary>
    public string Take(string name)
    {
        var free = name;
        for (var i = 2; _reserved.Contains(free) || !_taken.Add(free); i++)
        {
            free = name + i;
        }

        return free;
    }

    /// <summary>A name that is free for a property, together with the names of the field, the class and the accessor that go with it.</summary>
    /// <param name="name">The name that would be best.</param>
    /// <param name="hiding">Names that would hide it where it is used.</param>
    public string TakeMember(string name, IReadOnlyCollection<string> hiding)
    {
        var free = Related(name);
        for (var i = 2; free.Any(IsTaken) || hiding.Contains(free[0]); i++)
        {
            free = Related(name + i);
        }

        _taken.UnionWith(free);
        return free[0];
    }

    private static string[] Related(string name) => [name, Identifier.Field(name), name + "Body", "get_" + name];
}
