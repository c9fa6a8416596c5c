namespace TestKit.Injection.Tests.Patterns;

/// <summary>One value per type: small record structs name things.</summary>
public readonly record struct DatabaseDsn(string Value);
