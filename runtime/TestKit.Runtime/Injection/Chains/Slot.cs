namespace TestKit.Injection;

/// <summary>A place outside of the chain that <see cref="Chain.Extra{T}(Slot{T}, Chain[])"/> fills before the test is called.</summary>
/// <typeparam name="T">What it holds.</typeparam>
public sealed class Slot<T>
{
    private T _value = default!;

    /// <summary>Whether a run of a chain filled it.</summary>
    public bool IsFilled { get; private set; }

    /// <summary>What the last run put into it.</summary>
    /// <exception cref="InvalidChainException">No run filled it yet.</exception>
    public T Value => IsFilled ? _value : throw InvalidChainException.ForEmptySlot(typeof(T));

    internal void Fill(T value)
    {
        _value = value;
        IsFilled = true;
    }
}
