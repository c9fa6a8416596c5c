namespace TestKit;

/// <summary>One recorded transition.</summary>
/// <typeparam name="TKey">What tells apart the things that move.</typeparam>
/// <typeparam name="TState">Their states.</typeparam>
/// <param name="Key">What moved.</param>
/// <param name="From">The state it left.</param>
/// <param name="To">The state it reached.</param>
public readonly record struct Transition<TKey, TState>(TKey Key, TState From, TState To)
{
    /// <summary><c>"j1": Pending → Ready</c>.</summary>
    public override string ToString() => $"{ArgumentFormatter.Format(Key)}: {ArgumentFormatter.Format(From)} → {ArgumentFormatter.Format(To)}";
}
