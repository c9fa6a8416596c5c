using System.ComponentModel;

namespace TestKit.Generated;

/// <summary>What holds the static members of a double. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class StaticDouble : ITestDouble
{
    private DoubleState? _state;

    /// <summary>Its calls and set-ups.</summary>
    public DoubleState State => DoubleState.Of(ref _state, this);
}
