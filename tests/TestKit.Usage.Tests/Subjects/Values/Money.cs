namespace TestKit.Usage.Tests.Subjects.Values;

/// <summary>Never changes.</summary>
public sealed record Money(decimal Amount, string Currency, Money? Before = null);
