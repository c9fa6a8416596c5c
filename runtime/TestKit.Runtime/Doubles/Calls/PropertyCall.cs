using System;

namespace TestKit;

/// <summary>A recorded read of a property that also has a setter.</summary>
/// <typeparam name="T">The property's type.</typeparam>
public sealed class PropertyCall<T> : Call<ValueTuple, T>, ISettable;
