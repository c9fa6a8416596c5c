namespace TestKit.Generators.Model.Chains;

/// <summary>A chain as the manifest of its assembly tells it to others.</summary>
/// <param name="Member">The documentation id of the member that it is.</param>
/// <param name="Description">The words that describe it.</param>
/// <param name="Failure">Why there are none.</param>
internal sealed record DescribedChainModel(string Member, EquatableArray<string> Description, FailureModel? Failure = null);
