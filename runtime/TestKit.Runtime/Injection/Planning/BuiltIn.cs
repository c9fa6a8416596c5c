namespace TestKit.Injection.Planning;

/// <summary>A type that can be asked for though no item provides it.</summary>
internal sealed record BuiltIn<TType>(TType Type, Lifetime Lifetime);
