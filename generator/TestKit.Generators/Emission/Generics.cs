using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using TestKit.Generators.Model;
using TestKit.Generators.Model.Members;
using TestKit.Generators.Naming;

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

    /// <summary>Type parameters of a class in a list together with those of a method, which may hide some of them.</summary>
    public static IReadOnlyList<TypeParameterModel> Beside(IReadOnlyCollection<TypeParameterModel> method, IReadOnlyCollection<TypeParameterModel> owner)
    {
        var hidden = owner.Select(parameter => parameter.Name).Intersect(method.Select(parameter => parameter.Name)).ToList();
        var names = new NameScope(owner.Concat(method).Select(parameter => parameter.Name));
        var renamed = hidden.ToDictionary(name => name, names.Take);
        return [.. owner.Select(parameter => new TypeParameterModel(Rename(parameter.Name), hidden.Aggregate(parameter.Constraints, RenameIn), parameter.ImplementationConstraint))];

        string Rename(string name) => renamed.TryGetValue(name, out var other) ? other : name;
        string RenameIn(string constraints, string name) => Regex.Replace(constraints, $@"(?<![\w.:@]){Regex.Escape(name)}\b", Rename(name));
    }

    /// <summary>What an explicit implementation must repeat.</summary>
    public static string ImplementationConstraints(IEnumerable<TypeParameterModel> parameters)
        => string.Concat(parameters.Select(parameter => $" where {parameter.Name} : {parameter.ImplementationConstraint}"));
}
