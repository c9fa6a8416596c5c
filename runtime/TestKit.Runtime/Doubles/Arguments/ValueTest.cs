namespace TestKit;

internal abstract class ValueTest<T>
{
    public abstract bool Holds(T value);

    public abstract override string ToString();
}
