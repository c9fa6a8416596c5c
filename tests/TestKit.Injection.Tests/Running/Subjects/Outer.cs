namespace TestKit.Injection.Tests.Running;

public static class Outer<T>
{
    public sealed class Inner;

    public sealed class Pair<TOther>;
}
