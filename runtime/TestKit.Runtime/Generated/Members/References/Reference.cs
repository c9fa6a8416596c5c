using System.ComponentModel;

namespace TestKit.Generated;

/// <summary>A place that a member can return a reference to. For generated code.</summary>
/// <typeparam name="T">What is there.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class Reference<T>
{
    private T _value;

    internal Reference(T value) => _value = value;

    /// <summary>The place itself.</summary>
    public ref T Value => ref _value;
}
