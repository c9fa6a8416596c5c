using System;

namespace TestKit;

/// <summary>Marks the method that reads what <see cref="RecordsTransitionAttribute"/> moves, for <c>AssertReachedAsync</c> and <c>AssertLastErrorAsync</c>.</summary>
/// <remarks>
/// Needed only where it cannot be found: by default it is the one method whose first parameter has the key's type, whose other
/// parameters are optional, and whose result has a property of the state's type.
/// </remarks>
[AttributeUsage(AttributeTargets.Method, Inherited = false)]
public sealed class ReadsStateAttribute : Attribute
{
    /// <summary>The property of the result that holds the state; by default the only one of the state's type.</summary>
    public string? State { get; set; }

    /// <summary>The property of the result that holds the last error's text; by default <c>LastError</c>.</summary>
    public string? LastError { get; set; }
}
