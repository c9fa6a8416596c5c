namespace TestKit.Injection.Tests.Patterns;

public sealed record TypeB(TypeA A);
