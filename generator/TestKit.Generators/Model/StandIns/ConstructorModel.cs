namespace TestKit.Generators.Model.StandIns;

/// <summary>A constructor of a doubled class.</summary>
/// <param name="Parameters">The parameters that are handed on to it.</param>
/// <param name="Kinds">The constructors of the double that lead to it.</param>
internal sealed record ConstructorModel(EquatableArray<ConstructorParameterModel> Parameters, ConstructorKinds Kinds);
