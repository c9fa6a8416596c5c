using System.Collections.Generic;
using System.Linq;

namespace TestKit.Injection.Planning;

/// <summary>Says why something cannot be made: the whole path from who needs it to what nothing provides.</summary>
internal sealed class NeedPaths<TType>
    where TType : notnull
{
    private readonly HashSet<PlannedItem<TType>> _explained = [];
    private readonly Dictionary<PlanLevel<TType>, Dictionary<TType, List<PlannedItem<TType>>>> _providers = [];
    private readonly List<Problem<TType>> _problems;

    private NeedPaths(List<Problem<TType>> problems) => _problems = problems;

    /// <summary>Adds a problem for each thing that the goals and the required items of the selection miss.</summary>
    public static void Explain(Selection<TType> selection, List<Problem<TType>> problems)
    {
        if (!selection.IsComplete)
        {
            new NeedPaths<TType>(problems).Explain(selection, "the test", null);
        }
    }

    /// <summary>The sentences about an item that cannot run.</summary>
    public static IReadOnlyList<Problem<TType>> Of(PlanLevel<TType> level, PlannedItem<TType> planned, string start)
    {
        var problems = new List<Problem<TType>>();
        new NeedPaths<TType>(problems).Explain(level, planned, start);
        return problems;
    }

    private void Explain(Selection<TType> selection, string start, ChainItem<TType>? at)
    {
        _problems.AddRange(selection.Level.Problems);
        foreach (var missing in selection.Missing)
        {
            Explain(selection.Level, selection.Level.Items.Length, missing, $"{start} needs {selection.Level.Types.NameOf(missing)}", at, isGoal: true);
        }

        foreach (var required in selection.Level.Items.Where(each => each.Item.Presence == Presence.Required && !each.CanRun))
        {
            Explain(selection.Level, required, at is null ? $"{required.Item.Label} is required and" : $"{start} with {required.Item.Label}, which is required and");
        }
    }

    private void Explain(PlanLevel<TType> level, PlannedItem<TType> planned, string start)
    {
        if (!_explained.Add(planned))
        {
            return;
        }

        foreach (var missing in planned.Missing)
        {
            Explain(level, planned.Position, missing, $"{start} needs {level.Types.NameOf(missing)}", planned.Item);
        }

        if (planned.Inner is { IsComplete: false } inner)
        {
            Explain(inner, start, planned.Item);
        }
    }

    private void Explain(PlanLevel<TType> level, int before, TType missing, string path, ChainItem<TType>? at, bool isGoal = false)
    {
        if (ProvidersOf(level, missing).LastOrDefault(each => each.Position < before && !each.CanRun) is { } broken)
        {
            Explain(level, broken, $"{path} ← made by {broken.Item.Label} ←");
        }
        else if (level.Outer is { } outer && !isGoal)
        {
            Explain(outer, level.PositionInOuter, missing, path, at);
        }
        else
        {
            var (hints, near, suggestion) = NearMisses<TType>.Of(level, before, missing, ProvidersOf(level, missing));
            _problems.Add(new(ProblemKind.MissingProvider, $"{path}, which nothing {(isGoal && level.Outer is not null ? "in the extra " : "")}provides{hints}", at) { Missing = missing, Near = near, Suggestion = suggestion });
        }
    }

    private List<PlannedItem<TType>> ProvidersOf(PlanLevel<TType> level, TType type)
    {
        if (!_providers.TryGetValue(level, out var providers))
        {
            _providers.Add(level, providers = new(level.Types));
            foreach (var planned in level.Items)
            {
                foreach (var output in planned.Item.Outputs)
                {
                    if (!providers.TryGetValue(output, out var items))
                    {
                        providers.Add(output, items = []);
                    }

                    items.Add(planned);
                }
            }
        }

        return providers.TryGetValue(type, out var found) ? found : [];
    }
}
