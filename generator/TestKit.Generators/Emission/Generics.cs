using System.Collections.Generic;
using System.Linq;
using TestKit.Generators.Model.Members;

namespace TestKit.Generators.Emission;

/// <summary>Type parameters and their constraints.</summary>
internal static class Generics
{
    /// <summary><c>&lt;T, U&gt;</c>, or nothing.</summary>
    public static string List(IReadOnlyCollection<TypeParameterModel> parameters)
        => parameters.Count == 0 ? "" : $"<{string.Join(", ", parameters.Select(parameter => parameter.Name))}>";

    /// <summary>All constraints, each with a space in front.</summary>
    public static string Constraints(IEnumerable<TypeParameterModel> parameters)
        => string.Concat(parameters.Where(parameter => parameter.Constraints.Length > 0).Select(parameter => $" where {parameter.Name} : {parameter.Constraints}"));

    /// <summary>What an explicit implementation must repeat.</summary>
    public static string ImplementationConstraints(IEnumerable<TypeParameterModel> parameters)
        => string.Concat(parameters.Select(parameter => $" where {parameter.Name} : {parameter.ImplementationConstraint}"));
}
