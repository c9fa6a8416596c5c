namespace TestKit.Injection.Tests.Patterns;

/// <summary>The key of one extra.</summary>
public sealed class First;
