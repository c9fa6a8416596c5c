using System;
using System.Collections.Generic;
using System.Linq;

namespace TestKit.Injection.Planning;

/// <summary>What the chain has that comes near to a type that nothing provides.</summary>
internal static class NearMisses<TType>
    where TType : notnull
{
    /// <summary>The hints in brackets, with what leads them; the nearest of them, and the type to ask for instead.</summary>
    public static (string Hints, NearMiss<TType>? Nearest, string? Suggestion) Of(PlanLevel<TType> level, int before, TType missing, IReadOnlyList<PlannedItem<TType>> providers)
    {
        var hints = new List<string>();
        NearMiss<TType>? nearest = null;
        if (providers.FirstOrDefault(each => each.Position > before) is { } later)
        {
            hints.Add($"provided later by {later.Item.Label}");
            nearest = new(NearMissKind.Later, later.Item);
        }

        if (providers.LastOrDefault(each => each.Position < before && level.StepsAside(each.Item, missing)) is { } fallback)
        {
            hints.Add($"{fallback.Item.Label} is a fallback, which steps aside for it");
            nearest ??= new(NearMissKind.Fallback, fallback.Item);
        }

        if (hints.Count == 0 && Meant(level, before, missing) is var (text, suggestion, meant))
        {
            return ($" ({text})", meant, suggestion);
        }

        return (hints.Count == 0 ? "" : $" ({string.Join("; ", hints)})", nearest, null);
    }

    private static (string Text, string Suggestion, NearMiss<TType> Miss)? Meant(PlanLevel<TType> level, int before, TType missing)
    {
        var types = level.Types;
        var given = Given(level, before).Where(each => !types.Equals(each.Type, missing)).ToList();
        var name = types.NameOf(missing);
        foreach (var (type, by) in given)
        {
            if (types.IsAssignable(type, missing))
            {
                return ($"did you mean {types.NameOf(type)}, which {by.Label} gives? .As<{name}>() gives it as {name} too", types.NameOf(type), new(NearMissKind.Assignable, by));
            }
        }

        foreach (var (type, by) in given)
        {
            if (types.NameOf(type) == name)
            {
                return ($"did you mean {types.FullNameOf(type)}, which {by.Label} gives? This is {types.FullNameOf(missing)}", types.FullNameOf(type), new(NearMissKind.Spelling, by));
            }

            if (name == $"Task<{types.NameOf(type)}>" || name == $"ValueTask<{types.NameOf(type)}>")
            {
                return ($"did you mean {types.NameOf(type)}, which {by.Label} gives? What a provider gives is awaited for you", types.NameOf(type), new(NearMissKind.Spelling, by));
            }
        }

        if (Spelling.Nearest(name, given.Select(each => types.NameOf(each.Type))) is not { } near)
        {
            return null;
        }

        var giver = given.First(each => types.NameOf(each.Type) == near).By;
        return ($"did you mean {near}, which {giver.Label} gives?", near, new(NearMissKind.Spelling, giver));
    }

    /// <summary>All that stands before, the nearest first.</summary>
    private static IEnumerable<(TType Type, ChainItem<TType> By)> Given(PlanLevel<TType> level, int before)
    {
        var here = level.Items.Take(before).Reverse().SelectMany(each => each.Item.Outputs.Select(output => (output, each.Item)));
        return level.Outer is { } outer ? here.Concat(Given(outer, level.PositionInOuter)) : here;
    }
}
