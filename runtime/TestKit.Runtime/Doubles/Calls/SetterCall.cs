namespace TestKit;

/// <summary>A recorded write to a property or an indexer.</summary>
/// <typeparam name="TKeys">The indexer's arguments as a tuple; empty for a property.</typeparam>
/// <typeparam name="T">The property's type.</typeparam>
public sealed class SetterCall<TKeys, T> : Call<(TKeys Keys, T Value), NoResult>
    where TKeys : notnull
{
    /// <summary>The value that was set.</summary>
    public T Value => Tuple.Value;

    /// <summary>The indexer's arguments; empty for a property.</summary>
    public TKeys Keys => Tuple.Keys;
}
