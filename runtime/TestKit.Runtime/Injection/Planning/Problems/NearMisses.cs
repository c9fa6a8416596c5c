using System;
using System.Collections.Generic;
using System.Linq;

namespace TestKit.Injection.Planning;

/// <summary>What the chain has that comes near to a type that nothing provides.</summary>
internal static class NearMisses<TType>
    where TType : notnull
{
    /// <summary>The hints in brackets, with what leads them; the type to give the item, where one is meant.</summary>
    public static (string Hints, string? Suggestion) Of(PlanLevel<TType> level, int before, TType missing, IReadOnlyList<PlannedItem<TType>> providers)
    {
        var hints = new List<string>();
        if (providers.FirstOrDefault(each => each.Position > before) is { } later)
        {
            hints.Add($"provided later by {later.Item.Label}");
        }

        if (providers.LastOrDefault(each => each.Position < before && level.StepsAside(each.Item, missing)) is { } fallback)
        {
            hints.Add($"{fallback.Item.Label} is a fallback, which steps aside for it");
        }

        var meant = hints.Count > 0 ? null : Meant(level, before, missing);
        if (meant is not null)
        {
            hints.Add(meant.Value.Text);
        }

        return (hints.Count == 0 ? "" : $" ({string.Join("; ", hints)})", meant?.Suggestion);
    }

    private static (string Text, string Suggestion)? Meant(PlanLevel<TType> level, int before, TType missing)
    {
        var types = level.Types;
        var given = Given(level, before).Where(each => !types.Equals(each.Type, missing)).ToList();
        var name = types.NameOf(missing);
        foreach (var (type, by) in given)
        {
            if (types.IsAssignable(type, missing))
            {
                return ($"did you mean {types.NameOf(type)}, which {by} gives? .As<{name}>() gives it as {name} too", types.NameOf(type));
            }
        }

        foreach (var (type, by) in given)
        {
            if (types.NameOf(type) == name)
            {
                return ($"did you mean {types.FullNameOf(type)}, which {by} gives? This is {types.FullNameOf(missing)}", types.FullNameOf(type));
            }
        }

        var near = Spelling.Nearest(name, given.Select(each => types.NameOf(each.Type)));
        return near is null ? null : ($"did you mean {near}, which {given.First(each => types.NameOf(each.Type) == near).By} gives?", near);
    }

    /// <summary>All that stands before, the nearest first.</summary>
    private static IEnumerable<(TType Type, string By)> Given(PlanLevel<TType> level, int before)
    {
        var here = level.Items.Take(before).Reverse().SelectMany(each => each.Item.Outputs.Select(output => (output, each.Item.Label)));
        return level.Outer is { } outer ? here.Concat(Given(outer, level.PositionInOuter)) : here;
    }
}
