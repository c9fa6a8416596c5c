namespace TestKit.Corpus.Tests.Shapes;

/// <summary>What became of one interface.</summary>
/// <param name="Shape">The number of its shape.</param>
/// <param name="Interface">Its name.</param>
/// <param name="Outcome">Doubled, or refused and why.</param>
internal sealed record ShapeOutcome(string Shape, string Interface, string Outcome)
{
    public override string ToString() => $"{Shape} {Interface}: {Outcome}";
}
