namespace TestKit.Injection.Tests.Patterns;

public sealed class FileStore : IStore
{
    public string Name => "files";
}
