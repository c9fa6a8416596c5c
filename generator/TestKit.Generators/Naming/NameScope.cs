using System.Collections.Generic;
using System.Linq;

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

    /// <summary>A name that is free for a property, together with the names of the field, the class and the accessor that go with it.</summary>
    /// <param name="name">The name that would be best.</param>
    /// <param name="hiding">Names that would hide it where it is used.</param>
    public string TakeMember(string name, IReadOnlyCollection<string> hiding)
    {
        var free = name;
        for (var i = 2; Related(free).Any(_taken.Contains) || hiding.Contains(free); i++)
        {
            free = name + i;
        }

        _taken.UnionWith(Related(free));
        return free;
    }

    private static string[] Related(string name) => [name, Identifier.Field(name), name + "Body", "get_" + name];
}
