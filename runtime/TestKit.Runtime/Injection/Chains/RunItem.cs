using System;
using System.Threading.Tasks;
using TestKit.Injection.Planning;

namespace TestKit.Injection;

/// <summary>An item that can be run.</summary>
internal sealed record RunItem : ChainItem<Type>
{
    /// <summary>Makes the outputs of the inputs; of an extra, of its one value.</summary>
    public Func<Arguments, ValueTask<object?[]>> Make { get; init; } = _ => new([]);

    /// <summary>For an item around the rest: runs it.</summary>
    public Func<Func<object?[], Task>, Arguments, Task>? Around { get; init; }

    /// <summary>What tells it from others: the user's function, which is the same one each time unless it captures something.</summary>
    public object? Identity { get; init; }
}
