namespace TestKit.Injection.Tests.Patterns;

public sealed record Thing(ThingParameter Parameter);
