using System.Collections.Generic;
using System.Linq;

namespace TestKit.Injection.Planning;

/// <summary>Decides what of a chain runs for a test, and says all that is wrong with it. The same source decides in the compiler and at run time.</summary>
internal static class Planner
{
    public static Plan<TType> Plan<TType>(TypeSystem<TType> types, PlanRequest<TType> request)
        where TType : notnull
    {
        var selection = Selection<TType>.Of(new(types, request.Entries, request.BuiltIns), request.Needs);
        var problems = new List<Problem<TType>>();
        Mistakes(selection.Level, problems);
        NeedPaths<TType>.Explain(selection, problems);
        if (request.IsSynchronous)
        {
            problems.AddRange(Asynchronous(selection));
        }

        problems.AddRange(TooShortLived(selection));
        return new(selection, problems, [.. Remarks.On(selection)]);
    }

    /// <summary>About a test that is run synchronously and gives a task.</summary>
    public static Problem<TType> TaskOfSynchronousRun<TType>(TypeSystem<TType> types, TType result)
        => new(ProblemKind.Asynchronous, $"the test is run by TestRun.Run, which waits for nothing, and gives a {types.NameOf(result)}: use RunAsync", null);

    private static void Mistakes<TType>(PlanLevel<TType> level, List<Problem<TType>> problems)
        where TType : notnull
    {
        foreach (var planned in level.Items)
        {
            if (planned.Item.Mistake is { } mistake)
            {
                problems.Add(new(ProblemKind.ItemMistake, $"{planned.Item.Label} {mistake}", planned.Item));
            }

            if (level.Outer is not null && planned.Item.Kind == ItemKind.Around)
            {
                problems.Add(new(ProblemKind.ItemMistake, $"{planned.Item.Label} stands inside an extra, which has no rest that it could run", planned.Item));
            }

            if (level.Outer is not null && planned.Item.Lifetime != Lifetime.Test)
            {
                problems.Add(new(ProblemKind.ItemMistake, $"{planned.Item.Label} is shared and stands inside an extra, which is to have one of its own", planned.Item));
            }

            if (planned.Inner is { } inner)
            {
                Mistakes(inner.Level, problems);
            }
        }
    }

    private static IEnumerable<Problem<TType>> Asynchronous<TType>(Selection<TType> selection)
        where TType : notnull
        => selection.Level.Items.Where(each => each.IsIn).SelectMany(each =>
            each.Inner is { } inner ? Asynchronous(inner)
            : each.Item.IsAsynchronous ? [new Problem<TType>(ProblemKind.Asynchronous, $"the test is run by TestRun.Run, which waits for nothing, and {each.Item.Label} is asynchronous: use RunAsync", each.Item)]
            : []);

    private static IEnumerable<Problem<TType>> TooShortLived<TType>(Selection<TType> selection)
        where TType : notnull
    {
        var level = selection.Level;
        foreach (var planned in level.Items.Where(each => each is { Item.Lifetime: not Lifetime.Test, IsIn: true }))
        {
            for (var i = 0; i < planned.Sources.Length; i++)
            {
                if (LifetimeOf(level, planned.Sources[i]) < planned.Item.Lifetime)
                {
                    var scope = planned.Item.Lifetime == Lifetime.Class ? "by the tests of a class" : "by all tests";
                    yield return new(
                        ProblemKind.Lifetime,
                        $"{planned.Item.Label} is shared {scope} and needs {level.Types.NameOf(planned.Inputs[i])}, which {MakerOf(level, planned.Sources[i])} does not keep as long",
                        planned.Item);
                }
            }
        }
    }

    private static Lifetime LifetimeOf<TType>(PlanLevel<TType> level, Source source)
        where TType : notnull
        => source.Kind switch
        {
            SourceKind.BuiltIn => level.BuiltIns[source.Index].Lifetime,
            SourceKind.Item when level.Items[source.Index].Item.Kind == ItemKind.Value => Lifetime.Session,
            SourceKind.Item => level.Items[source.Index].Item.Lifetime,
            _ => Lifetime.Test,
        };

    private static string MakerOf<TType>(PlanLevel<TType> level, Source source)
        where TType : notnull
        => source.Kind == SourceKind.Item ? level.Items[source.Index].Item.Label : "the run of one test";
}
