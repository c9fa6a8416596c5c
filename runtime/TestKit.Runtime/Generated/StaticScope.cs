using System.ComponentModel;
using System.Threading;

namespace TestKit.Generated;

/// <summary>The static members of a double, for one flow of execution: a test and what it calls see the same, two tests at once do not. For generated code.</summary>
/// <typeparam name="T">What holds them.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class StaticScope<T>
    where T : StaticDouble, new()
{
    private readonly AsyncLocal<T?> _current = new();

    /// <summary>What holds them here; made on first use.</summary>
    public T Current => _current.Value ??= new T();
}
