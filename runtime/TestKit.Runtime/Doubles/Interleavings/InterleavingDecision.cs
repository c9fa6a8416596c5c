namespace TestKit;

/// <summary>Which of the actors that could go on did.</summary>
internal readonly record struct InterleavingDecision(int Chosen, int Of);
