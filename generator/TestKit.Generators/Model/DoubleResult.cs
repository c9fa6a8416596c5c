using TestKit.Generators.Model.Rows;

namespace TestKit.Generators.Model;

/// <summary>What became of one request: a double, a failure of the generator, a refusal, or none of them where an analyzer says why.</summary>
/// <param name="Double">The double.</param>
/// <param name="Refusal">Why there is no double.</param>
/// <param name="Failure">The failure.</param>
internal sealed record DoubleResult(DoubleModel? Double = null, RefusalModel? Refusal = null, FailureModel? Failure = null)
{
    /// <summary>The types that its members make of rows.</summary>
    public EquatableArray<RowShapeModel> Rows { get; init; }
}
