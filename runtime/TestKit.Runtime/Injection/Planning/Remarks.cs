using System;
using System.Collections.Generic;
using System.Linq;

namespace TestKit.Injection.Planning;

/// <summary>Says what runs otherwise than the list lets expect, and is no error.</summary>
internal static class Remarks
{
    public static IEnumerable<Problem<TType>> On<TType>(Selection<TType> selection)
        where TType : notnull
        => AllCanRun(selection.Level) ? [] : Skipped(selection.Level).Concat(PassedOver(selection));

    private static bool AllCanRun<TType>(PlanLevel<TType> level)
        where TType : notnull
        => Array.TrueForAll(level.Items, each => each.CanRun && (each.Inner is null || AllCanRun(each.Inner.Level)));

    private static IEnumerable<Problem<TType>> Skipped<TType>(PlanLevel<TType> level)
        where TType : notnull
        => level.Items
            .Where(each => !each.CanRun && each.Item is { RunsWheneverItCan: true, Presence: Presence.WhenNeeded })
            .SelectMany(each => NeedPaths<TType>.Of(level, each, $"{each.Item.Label} does not run, because it"))
            .Select(problem => problem with { Kind = ProblemKind.Skipped });

    /// <summary>What takes part and gets a value from further away, because the nearer provider cannot run. One that is wanted may be passed over.</summary>
    private static IEnumerable<Problem<TType>> PassedOver<TType>(Selection<TType> selection)
        where TType : notnull
    {
        var level = selection.Level;
        var over = level.Items
            .Where(each => each.IsIn)
            .SelectMany(each => each.PassedOver, (each, passed) => (Consumer: each.Item.Label, passed.Type, passed.By))
            .Concat(selection.PassedOver.Select(passed => (Consumer: level.Outer is null ? "the test" : "the extra", passed.Type, passed.By)))
            .Where(each => each.By.Item.Presence is not (Presence.Wanted or Presence.Fallback))
            .SelectMany(each => NeedPaths<TType>.Of(level, each.By, $"{each.Consumer} does not get {level.Types.NameOf(each.Type)} from the nearest provider, {each.By.Item.Label}, because that"))
            .Select(problem => problem with { Kind = ProblemKind.PassedOver });
        return over.Concat(level.Items.Where(each => each is { IsIn: true, Inner: not null }).SelectMany(each => PassedOver(each.Inner!)));
    }
}
