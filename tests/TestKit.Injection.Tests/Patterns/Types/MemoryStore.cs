namespace TestKit.Injection.Tests.Patterns;

public sealed class MemoryStore : IStore
{
    public string Name => "memory";
}
