namespace TestKit.Injection.Tests.Patterns;

/// <summary>The key of another extra.</summary>
public sealed class Second;
