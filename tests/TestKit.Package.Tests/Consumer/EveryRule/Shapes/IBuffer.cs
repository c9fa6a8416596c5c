#pragma warning disable // What the project itself writes is not the matter here.
using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Threading;
using System.Threading.Tasks;
using TestKit;

namespace EveryRule.Shapes;

/// <summary>Members that values cannot simply be kept of.</summary>
[GenerateTestDouble]
public unsafe interface IBuffer<T> : IAsyncDisposable
    where T : unmanaged
{
    /// <summary>Raised when it is full.</summary>
    event Action<T[]>? Full;

    /// <summary>A place.</summary>
    ref T this[int place] { get; }

    /// <summary>Another name.</summary>
    string? Name { get; init; }

    /// <summary>What is in it.</summary>
    Span<T> Content { get; }

    /// <summary>Old.</summary>
    [Obsolete("Use Content.", error: true)]
    T[] Copy();

    /// <summary>Where it is.</summary>
    T* Address(delegate*<T, void> visit);

    /// <summary>Finds.</summary>
    bool TryFind(in T value, [NotNullWhen(true)] out object? found, ref int place, params ReadOnlySpan<T> others);

    /// <summary>Visits.</summary>
    TVisitor Visit<TVisitor>(TVisitor visitor, scoped ReadOnlySpan<char> name)
        where TVisitor : struct, allows ref struct;

    /// <summary>Reads on.</summary>
    IAsyncEnumerable<T> ReadAsync(CancellationToken token = default);

    /// <summary>Fills.</summary>
    ValueTask<int> FillAsync(IReadOnlyList<T> values, CancellationToken token = default) => new(values.Count);
}
