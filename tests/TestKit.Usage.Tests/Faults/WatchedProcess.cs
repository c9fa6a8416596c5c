using Xunit;

namespace TestKit.Usage.Tests.Faults;

/// <summary>Tests that watch all calls of the process run alone: others count what a call allocates.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class WatchedProcess
{
    public const string Name = "watched process";
}
