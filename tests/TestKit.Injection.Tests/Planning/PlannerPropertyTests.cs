using System;
using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using TestKit.Injection.Planning;
using Xunit;

namespace TestKit.Injection.Tests.Planning;

/// <summary>The planner against a naive oracle, on chains of a few types, so that providers compete, transform, miss and step aside.</summary>
public sealed class PlannerPropertyTests
{
    private static readonly string[] s_types = ["A", "B", "C", "D"];

    [Fact]
    public void Plan_OfAnyChain_IsWhatTheOracleSays()
        => Prop.ForAll(Chains(), chain =>
        {
            var plan = PlanOf(chain);
            var expected = new Oracle(chain.Items, chain.Needs).In();
            return expected is null
                ? plan.Problems.Count > 0
                : plan.Problems.Count == 0 && expected.SequenceEqual(plan.Selection.Level.Items.Where(each => each.IsIn).Select(each => each.Position));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(5000));

    [Fact]
    public void Sources_OfWhatTakesPart_AreThoseOfTheOracle()
        => Prop.ForAll(Chains(), chain =>
        {
            var oracle = new Oracle(chain.Items, chain.Needs);
            return PlanOf(chain).Selection.Level.Items.Where(each => each.IsIn && each.CanRun).All(each =>
                each.Sources.Select(source => source.Index).SequenceEqual(each.Item.Inputs.Select(input => oracle.Provider(input, each.Position)!.Value))
                    && each.Sources.Zip(each.Item.Inputs).All(pair => chain.Items[pair.First.Index].Outputs[pair.First.Output] == pair.Second));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    [Fact]
    public void Problems_AreThere_ForEachTypeThatIsMissing()
        => Prop.ForAll(Chains(), chain =>
        {
            var oracle = new Oracle(chain.Items, chain.Needs);
            var plan = PlanOf(chain);
            return chain.Needs.Distinct().Where(need => oracle.Provider(need, chain.Items.Count) is null).All(need => plan.Selection.Missing.Contains(need))
                && plan.Problems.All(problem => problem.Missing is { } missing && problem.Text.Contains($"needs {missing}, which nothing provides", StringComparison.Ordinal));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Chains_OfTheseTests_AreBothPossibleAndImpossible()
    {
        var chains = Gen.Sample(Chains().Generator, 500, 20).Select(chain => PlanOf(chain).Problems.Count == 0).ToList();

        Assert.InRange(chains.Count(isPossible => isPossible), 50, 450);
    }

    private static Plan<string> PlanOf(RandomChain chain) => Planner.Plan(Letters.Instance, new PlanRequest<string>(chain.Items, chain.Needs, []));

    private static Arbitrary<RandomChain> Chains()
        => (from count in Gen.Choose(0, 8)
            from items in Gen.ArrayOf(Items(), count)
            from needs in Types(2)
            select new RandomChain(items, needs)).ToArbitrary();

    private static Gen<ChainItem<string>> Items()
        => from inputs in Gen.Frequency((2, Types(0)), (1, Types(2)))
           from outputs in Types(2)
           from presence in Gen.Frequency((6, Gen.Constant(Presence.WhenNeeded)), (1, Gen.Elements(Presence.Required)), (1, Gen.Constant(Presence.Wanted)), (2, Gen.Constant(Presence.Fallback)))
           select new ChainItem<string> { Kind = outputs.Count == 0 ? ItemKind.Do : ItemKind.Provide, Inputs = inputs, Outputs = outputs, Presence = presence };

    private static Gen<IReadOnlyList<string>> Types(int most)
        => from count in Gen.Choose(0, most)
           from types in Gen.ArrayOf(Gen.Elements(s_types), count)
           select (IReadOnlyList<string>)[.. types.Distinct()];
}
