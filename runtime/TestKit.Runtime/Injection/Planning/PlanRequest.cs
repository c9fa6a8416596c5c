using System.Collections.Generic;

namespace TestKit.Injection.Planning;

/// <summary>What is to be planned.</summary>
/// <param name="Entries">The chain, without matrices.</param>
/// <param name="Needs">The types that the test takes.</param>
/// <param name="BuiltIns">The types that can always be asked for.</param>
internal sealed record PlanRequest<TType>(IReadOnlyList<ChainEntry<TType>> Entries, IReadOnlyList<TType> Needs, IReadOnlyList<BuiltIn<TType>> BuiltIns)
{
    /// <summary>Whether nothing may be waited for.</summary>
    public bool IsSynchronous { get; init; }
}
