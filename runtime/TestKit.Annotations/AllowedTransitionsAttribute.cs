using System;

namespace TestKit;

/// <summary>On a member of an enum of states: says which states may follow it. Transition logs of such states can assert that every recorded edge was legal.</summary>
/// <remarks>A member without the attribute may be followed by nothing, once another member has it.</remarks>
/// <example>
/// <code>
/// public enum JobState
/// {
///     [AllowedTransitions(Running, Failed)] Pending,
///     [AllowedTransitions(Ready, Failed)] Running,
///     Ready,
///     Failed,
/// }
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Field, Inherited = false)]
public sealed class AllowedTransitionsAttribute : Attribute
{
    /// <summary>Members of the same enum; none for a state that nothing follows.</summary>
    public AllowedTransitionsAttribute(params object[] to) => To = to;

    /// <summary>The states that may follow.</summary>
    public object[] To { get; }
}
