namespace TestKit.Injection.Planning;

/// <summary>What comes nearest to a type that nothing provides.</summary>
/// <param name="Kind">How it comes near.</param>
/// <param name="Item">What gives it.</param>
internal sealed record NearMiss<TType>(NearMissKind Kind, ChainItem<TType> Item);
