namespace TestKit.Injection.Tests.Patterns;

public sealed record TypeA(int Value);
