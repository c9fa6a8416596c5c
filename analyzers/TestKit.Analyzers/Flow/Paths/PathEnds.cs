using System;

namespace TestKit.Analyzers.Flow.Paths;

/// <summary>How paths end for the rows that are followed along them.</summary>
[Flags]
internal enum PathEnds
{
    None = 0,
    Released = 1,
    HandedOver = 2,

    /// <summary>Returned to the caller.</summary>
    GivenBack = 4,
    Leaked = 8,
}
