namespace TestKit;

/// <summary>A recorded read of a property that has no setter.</summary>
/// <typeparam name="T">The property's type.</typeparam>
public sealed class GetterCall<T> : Call<System.ValueTuple, T>;
