using System.Collections.Generic;
using System.Linq;

namespace TestKit.Generators.Model;

/// <summary>Names that are asked for more than once. The same double asked for twice is made once; different ones are not made, and a class of the name says why.</summary>
internal static class DoubleClashes
{
    public static IEnumerable<DoubleResult> In(IEnumerable<DoubleResult> all)
        => all.GroupBy(result => DeclaredDouble.Of(result).Identity)
            .Where(group => group.Key.Length > 0)
            .Select(group => group.ToList())
            .Where(group => group.Count > 1)
            .Select(Resolve);

    private static DoubleResult Resolve(List<DoubleResult> group)
    {
        var doubles = group.Select(result => result.Double).OfType<DoubleModel>().Distinct().ToList();
        return doubles.Count switch
        {
            0 => group[0],
            1 => new(doubles[0]),
            _ when doubles.Any(model => model.Accessibility.Length == 0) => new(),
            _ => new(Refusal: Refuse(doubles)),
        };
    }

    private static RefusalModel Refuse(List<DoubleModel> doubles)
    {
        var first = doubles[0];
        var parameters = first.TypeParameters.Count == 0 ? "" : $"<{string.Join(", ", first.TypeParameters.Select(parameter => parameter.Name))}>";
        var interfaces = doubles.Select(model => model.Interface.Replace("global::", "")).Distinct().ToList();
        var reason = interfaces.Count == 1
            ? $"'{interfaces[0]}' is asked for under this name more than once, and differently"
            : $"The doubles of {string.Join(" and ", interfaces.Select(name => $"'{name}'"))} would have this one name";
        var accessibility = doubles.All(model => model.Accessibility == "public") ? "public" : "internal";
        return new(first.HintName, first.Identity, first.Namespace, accessibility, first.Name, parameters, $"{reason}, so none is made; give them names with [GenerateTestDouble(Name = …)].");
    }
}
