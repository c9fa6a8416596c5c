namespace TestKit.Injection.Tests.Patterns;

/// <summary>Other numbers each time.</summary>
public sealed class Numbers
{
    private int _last;

    public int Next(int limit) => ++_last % limit;
}
