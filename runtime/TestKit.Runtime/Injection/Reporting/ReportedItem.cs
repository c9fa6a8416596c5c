using System;
using System.Collections.Generic;

namespace TestKit.Injection;

/// <summary>An item of a chain, with the verdict on it.</summary>
/// <param name="Label">Its name or kind, its chain, its file and line.</param>
/// <param name="Inputs">The types that it takes.</param>
/// <param name="Outputs">The types that it gives.</param>
/// <param name="IsIn">Whether it takes part.</param>
/// <param name="Reason">Why it is in or out.</param>
public sealed record ReportedItem(string Label, IReadOnlyList<Type> Inputs, IReadOnlyList<Type> Outputs, bool IsIn, string Reason)
{
    /// <summary>How long it took; null while it did not run, and of the last time where it ran several times.</summary>
    public TimeSpan? Elapsed { get; internal set; }
}
