using TestKit.Generators.Model.Members;

namespace TestKit.Generators.Model;

/// <summary>What a generic method has for all its type arguments at once.</summary>
/// <param name="Members">The name of the property that holds its members, one for each choice of type arguments.</param>
/// <param name="Selector">The name of the selector without type arguments.</param>
/// <param name="Answer">The name of the interface that an answer implements.</param>
/// <param name="Parameters">The parameters as that selector sees them: what depends on a type argument is an object.</param>
internal sealed record GenericModel(string Members, string Selector, string Answer, EquatableArray<ParameterModel> Parameters);
