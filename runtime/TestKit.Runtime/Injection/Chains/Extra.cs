namespace TestKit.Injection;

/// <summary>One more <typeparamref name="T"/>, made by <see cref="Chain.Extra{TKey, T}(Chain[])"/> beside the one of the chain.</summary>
/// <typeparam name="TKey">Tells several extras of one type apart. Any type does; it is never made.</typeparam>
/// <typeparam name="T">What there is one more of.</typeparam>
/// <param name="Value">The value.</param>
public sealed record Extra<TKey, T>(T Value);
