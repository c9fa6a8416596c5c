using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;

namespace TestKit.Data;

/// <summary>The arguments of a statement, in order; those that came with a name can also be found by it.</summary>
public sealed class SqlArguments : IReadOnlyList<object?>
{
    private readonly string?[] _names;
    private readonly object?[] _values;

    internal SqlArguments(string?[] names, object?[] values)
    {
        _names = names;
        _values = values;
    }

    internal static SqlArguments None { get; } = new([], []);

    /// <inheritdoc/>
    public int Count => _values.Length;

    /// <summary>The names in order; null where an argument has none.</summary>
    public IReadOnlyList<string?> Names => _names;

    /// <inheritdoc/>
    public object? this[int index]
        => (uint)index < (uint)_values.Length
            ? _values[index]
            : throw new ArgumentOutOfRangeException(nameof(index), index, $"The statement has {CallFormatter.Count(_values.Length, "argument")}.");

    /// <summary>The argument of a name, whatever the case and with or without its <c>@</c>, <c>:</c> or <c>$</c>.</summary>
    /// <exception cref="KeyNotFoundException">No argument has the name.</exception>
    public object? this[string name]
        => IndexOf(name) is var index and >= 0
            ? _values[index]
            : throw new KeyNotFoundException($"No argument is called {ArgumentFormatter.Format(name)}. The arguments are {this}.");

    /// <inheritdoc/>
    public IEnumerator<object?> GetEnumerator() => ((IEnumerable<object?>)_values).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _values.GetEnumerator();

    /// <summary>The arguments on one line, as messages show them.</summary>
    public override string ToString() => Count == 0 ? "(none)" : string.Join(", ", _values.Select((value, i) => Shown(_names[i], ArgumentFormatter.Format(value))));

    internal int IndexOf(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Array.FindIndex(_names, each => each is not null && string.Equals(Plain(each), Plain(name), StringComparison.OrdinalIgnoreCase));
    }

    internal static string Shown(string? name, string value) => name is null ? value : $"{name}: {value}";

    private static string Plain(string name) => name.TrimStart('@', ':', '$');
}
