namespace TestKit.Injection.Tests.Patterns;

public sealed record ThingParameter(string Value);
