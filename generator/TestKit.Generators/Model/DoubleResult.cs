namespace TestKit.Generators.Model;

/// <summary>What became of one request: a double, a failure of the generator, or neither where an analyzer says why.</summary>
/// <param name="Double">The double.</param>
/// <param name="Failure">The failure.</param>
internal sealed record DoubleResult(DoubleModel? Double, FailureModel? Failure);
