namespace TestKit.Generators.Model.Members;

/// <summary>A type parameter of a method or a type.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Constraints">Its constraints without <c>where T :</c>; empty for none.</param>
/// <param name="ImplementationConstraint">What an explicit implementation must repeat: <c>class</c>, <c>struct</c>, <c>default</c> or nothing.</param>
internal sealed record TypeParameterModel(string Name, string Constraints, string ImplementationConstraint);
