using System.ComponentModel;
using TestKit.Generated;

namespace TestKit;

/// <summary>Selects a property that has a setter only.</summary>
/// <typeparam name="T">The property's type.</typeparam>
public readonly struct WriteOnlySelector<T>
{
    private readonly Property<System.ValueTuple, T> _property;

    /// <summary>For generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public WriteOnlySelector(Property<System.ValueTuple, T> property) => _property = property;

    /// <summary>Selects the writes of <paramref name="value"/>. Without a value, all writes.</summary>
    public SetterSelector<System.ValueTuple, T> Set(Arg<T> value = default) => new(_property, null, value);
}
