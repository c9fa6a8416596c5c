using TestKit.Data;

namespace TestKit;

internal sealed class AnyOfType<T> : ValueTest<T>
{
    public static readonly AnyOfType<T> Instance = new();

    public override bool Holds(T value) => true;

    public override string ToString() => $"any {TypeText.Of(typeof(T))}";
}
