namespace TestKit.Generators.Model.StandIns;

/// <summary>A parameter of a doubled class's constructor.</summary>
/// <param name="Type">The type as written in code.</param>
/// <param name="Name">As declared, escaped where it is a keyword.</param>
internal sealed record ConstructorParameterModel(string Type, string Name);
