namespace TestKit.Injection.Tests.Patterns;

public readonly record struct Limit(int Value);
