namespace TestKit.Injection;

/// <summary>The values of the inputs of a function.</summary>
internal readonly struct Arguments(object?[] values)
{
    public T Get<T>(int index) => (T)values[index]!;
}
