namespace TestKit.Generators.Model.StandIns;

/// <summary>A constructor of a doubled class.</summary>
/// <param name="Parameters">What the double's constructors take for it.</param>
/// <param name="Kinds">The constructors of the double that lead to it.</param>
/// <param name="Arguments">The arguments of its call.</param>
internal sealed record ConstructorModel(EquatableArray<ConstructorParameterModel> Parameters, ConstructorKinds Kinds, string Arguments);
