namespace TestKit;

/// <summary>What <see cref="Arg.Any"/> gives: it turns into a matcher of any type.</summary>
public readonly struct AnyArgument;
