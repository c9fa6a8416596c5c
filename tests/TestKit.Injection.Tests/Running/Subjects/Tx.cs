namespace TestKit.Injection.Tests.Running;

public sealed record Tx(int Number);
