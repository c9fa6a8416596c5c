namespace TestKit.Injection.Tests.Patterns;

public sealed record TypeC(TypeB B);
