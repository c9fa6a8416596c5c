namespace TestKit.Generators.Model.StandIns;

/// <summary>A delegate to a private method of the double.</summary>
/// <param name="Self">The name of the double's private property that gives it.</param>
/// <param name="Method">The name of the method.</param>
internal sealed record DelegateModel(string Self, string Method) : StandInModel(Self);
