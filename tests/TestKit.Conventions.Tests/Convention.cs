using System.Collections.Generic;

namespace TestKit.Conventions.Tests;

/// <summary>One agreement about the sources, as the sentence that its class is called by.</summary>
internal abstract class Convention
{
    /// <summary>A line for each place that breaks it.</summary>
    public abstract IEnumerable<string> Violations(IReadOnlyList<SourceFile> files);

    public override string ToString() => GetType().Name;
}
