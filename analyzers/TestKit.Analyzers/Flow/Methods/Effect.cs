namespace TestKit.Analyzers.Flow.Methods;

/// <summary>What a call does to the rows that it is given.</summary>
internal enum Effect
{
    Reads,
    Releases,
    HandsOver,

    /// <summary>The result has them.</summary>
    GivesBack,
}
