namespace TestKit.Injection.Tests.Patterns;

public interface IStore
{
    string Name { get; }
}
