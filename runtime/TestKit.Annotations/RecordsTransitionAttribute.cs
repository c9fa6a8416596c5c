using System;

namespace TestKit;

/// <summary>Marks the method that moves something from one state to another; the double then keeps a log of the transitions that succeeded.</summary>
/// <remarks>
/// Without names, the two parameters of one type called <c>from</c> and <c>to</c> (or starting or ending so) are the states,
/// and the first other parameter is the key.
/// </remarks>
/// <example>
/// <code>
/// [RecordsTransition]
/// Task TransitionAsync(string jobId, JobState from, JobState to, CancellationToken ct = default);
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Method, Inherited = false)]
public sealed class RecordsTransitionAttribute : Attribute
{
    /// <summary>The parameter that says what moves.</summary>
    public string? Key { get; set; }

    /// <summary>The parameter with the state that is left.</summary>
    public string? From { get; set; }

    /// <summary>The parameter with the state that is reached.</summary>
    public string? To { get; set; }
}
