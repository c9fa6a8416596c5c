namespace TestKit;

/// <summary>What <see cref="Interleaver"/> has tried.</summary>
/// <param name="Runs">In how many orders the scenario was run.</param>
/// <param name="IsComplete">Whether these are all orders there are.</param>
public sealed record InterleaverResult(int Runs, bool IsComplete);
