using System.Collections.Generic;
using System.Linq;

namespace TestKit.Generators.Model.Values;

/// <summary>What the runtime has to know of the values of all doubles of a project, each once.</summary>
/// <param name="Texts">The records that need a text of their own.</param>
/// <param name="Copies">The types that are copied.</param>
/// <param name="Doubles">The doubles that members of others can return.</param>
internal sealed record ProjectModel(EquatableArray<RecordTextModel> Texts, EquatableArray<CopyModel> Copies, EquatableArray<NestedDoubleModel> Doubles)
{
    /// <summary>Nothing where the runtime need not know of any.</summary>
    /// <param name="all">What the project declares itself, then what it takes from others.</param>
    public static IEnumerable<ProjectModel> Of(IEnumerable<DoubleResult> all)
    {
        var models = all.Select(result => result.Double).OfType<DoubleModel>().ToList();
        var used = models.Select(model => model.Values).Where(values => values != ValuesModel.None).ToList();
        var project = new ProjectModel(
            used.SelectMany(values => values.Texts).Distinct().ToEquatableArray(),
            used.SelectMany(values => values.Copies).Distinct().ToEquatableArray(),
            Nested(used.SelectMany(values => values.Results).Distinct().ToList(), models).ToEquatableArray());
        return project.Texts.Count + project.Copies.Count + project.Doubles.Count == 0 ? [] : [project];
    }

    private static IEnumerable<NestedDoubleModel> Nested(List<ResultModel> results, List<DoubleModel> models)
    {
        if (results.Count == 0)
        {
            return [];
        }

        // A name that is asked for more than once may have no double behind it.
        var doubles = models.GroupBy(model => model.Identity).Where(group => group.Skip(1).All(group.First().Equals)).Select(group => group.First())
            .Where(CanBeMade)
            .OrderBy(model => model.Accessibility.Length == 0)
            .ToLookup(model => model.Interface);
        return results
            .Select(result => (result.Type, Double: doubles[result.Type].FirstOrDefault() ?? doubles[result.Definition].FirstOrDefault(), result.Arguments))
            .Where(found => found.Double is not null)
            .Select(found => new NestedDoubleModel(found.Type, NameOf(found.Double!, found.Arguments)));
    }

    private static bool CanBeMade(DoubleModel model)
        => model is { StandIn: null, Mark: null, IsTypeArgument: true, Containers.Count: 0 } && (model.Constructors & ConstructorKinds.Configured) != 0;

    private static string NameOf(DoubleModel model, string arguments)
        => $"global::{(model.Namespace.Length == 0 ? "" : model.Namespace + ".")}{model.Name}{(model.TypeParameters.Count == 0 ? "" : arguments)}";
}
