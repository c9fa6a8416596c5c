using System.Linq;
using TestKit.Injection.Planning;
using Xunit;
using static TestKit.Injection.Tests.Planning.PlanText;

namespace TestKit.Injection.Tests.Planning;

/// <summary>The rules of the planner, one after the other.</summary>
public sealed class PlannerTests
{
    [Fact]
    public void Items_ThatNothingNeeds_AreOut()
    {
        var plan = Plan("B", Item("a", "-> A"), Item("unused", "A -> X"), Item("b", "A -> B"));

        Assert.Equal("a b", In(plan));
        Assert.Equal("nothing needs it", plan.Selection.Level.Items[1].Reason);
        Assert.Equal("needed by 'b'", plan.Selection.Level.Items[0].Reason);
        Assert.Equal("needed by the test", plan.Selection.Level.Items[2].Reason);
    }

    [Fact]
    public void Input_WithSeveralProviders_BindsToTheNearestEarlierOne()
    {
        var plan = Plan("B A", Item("a1", "-> A"), Item("a2", "-> A"), Item("b", "A -> B"), Item("a3", "-> A"));

        Assert.Equal("a2 b a3", In(plan));
        Assert.Equal(new Source(SourceKind.Item, 1), plan.Selection.Level.Items[2].Sources[0]);
    }

    [Fact]
    public void Input_WhoseNearestProviderCannotRun_BindsToTheOneBefore()
        => Assert.Equal("a1", In(Plan("A", Item("a1", "-> A"), Item("a2", "Missing -> A"))));

    [Fact]
    public void Provider_ThatTakesAndGivesOneType_Transforms()
    {
        var plan = Plan("A", Item("a", "-> A"), Item("twice", "A -> A"), Item("again", "A -> A"));

        Assert.Equal("a twice again", In(plan));
        Assert.Equal(new Source(SourceKind.Item, 1), plan.Selection.Level.Items[2].Sources[0]);
    }

    [Fact]
    public void Required_IsInThoughNothingNeedsIt()
        => Assert.Equal("a required", In(Plan("", Item("a", "-> A"), Item("required", "A -> X", Presence.Required), Item("b", "-> B"))));

    [Fact]
    public void Wanted_IsInOnlyIfItCanRun()
    {
        var plan = Plan("", Item("a", "-> A"), Item("can", "A -> X", Presence.Wanted), Item("cannot", "Missing -> Y", Presence.Wanted));

        Assert.Equal("a can", In(plan));
        Assert.Empty(plan.Problems);
        Assert.Empty(plan.Remarks);
        Assert.Equal("nothing before it provides Missing", plan.Selection.Level.Items[2].Reason);
    }

    [Fact]
    public void Do_ThatCannotRun_IsSaid()
    {
        var plan = Plan("", Item("a", "-> A"), Item("can", "A ->"), Item("cannot", "Broken ->"), Item("broken", "-> Broken"));

        Assert.Equal("a can", In(plan));
        Assert.Equal("'cannot' does not run, because it needs Broken, which nothing provides (provided later by 'broken')", Assert.Single(plan.Remarks).Text);
    }

    [Fact]
    public void Around_WithoutOutputs_RunsIfItCan_AndWithOutputsIfNeeded()
        => Assert.Equal("tx log", In(Plan("Tx", Item("tx", "-> Tx", kind: ItemKind.Around), Item("log", "->", kind: ItemKind.Around), Item("no", "-> X", kind: ItemKind.Around))));

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Fallback_StepsAsideForAnyOther(bool otherIsFirst)
    {
        var (fallback, other) = (Item("fallback", "-> A", Presence.Fallback), Item("other", "-> A"));
        var plan = otherIsFirst ? Plan("A", other, fallback) : Plan("A", fallback, other);

        Assert.Equal("other", In(plan));
        Assert.Equal("a fallback, and another item provides it", plan.Selection.Level.Items.Single(each => each.Item.Name == "fallback").Reason);
    }

    [Fact]
    public void Fallback_WithoutOthers_Provides()
        => Assert.Equal("second", In(Plan("A", Item("first", "-> A", Presence.Fallback), Item("second", "-> A", Presence.Fallback))));

    [Fact]
    public void Fallback_ThatIsTransformed_StaysIn()
        => Assert.Equal("fallback twice", In(Plan("A", Item("fallback", "-> A", Presence.Fallback), Item("twice", "A -> A"))));

    [Fact]
    public void Fallback_OfTwoTypes_StepsAsideForTheOneThatIsGiven()
        => Assert.Equal("both a", In(Plan("A B", Item("both", "-> A B", Presence.Fallback), Item("a", "-> A"))));

    [Fact]
    public void BuiltIns_AreThere_AndGiveWayToItems()
    {
        var plan = Plan("ITest TimeProvider", Item("clock", "-> TimeProvider"));

        Assert.Equal([new Source(SourceKind.BuiltIn, 0), new Source(SourceKind.Item, 0)], plan.Selection.Goals);
    }

    [Fact]
    public void Outputs_OfOneItem_AreToldApart()
    {
        var plan = Plan("B A", Item("both", "-> A B"));

        Assert.Equal([new Source(SourceKind.Item, 0, 1), new Source(SourceKind.Item, 0)], plan.Selection.Goals);
    }

    [Fact]
    public void Extra_AsksOnlyForWhatItNeeds()
    {
        var plan = Plan("ExtraB A", Item("n", "-> N"), Item("unused", "-> U"), Extra("extra", "B", Item("x", "U -> X"), Item("a2", "N -> A"), Item("b", "A -> B")), Item("a", "N -> A"));

        Assert.Equal("n extra a", In(plan));
        var extra = plan.Selection.Level.Items[2];
        Assert.Equal(["N"], extra.Inputs);
        Assert.Equal("a2 b", string.Join(" ", extra.Inner!.Level.Items.Where(each => each.IsIn).Select(each => each.Item.Name)));
    }

    [Fact]
    public void Extra_TakesFromBeforeItsPlace_ButNeverItsOwnResult()
    {
        var plan = Plan("ExtraB", Item("b", "-> B"), Extra("extra", "B", Item("c", "-> C")));

        Assert.Equal("the test needs ExtraB ← made by 'extra' ← needs B, which nothing in the extra provides", Assert.Single(Problems(plan)));
    }

    [Fact]
    public void Extra_InAnExtra_ReachesOut()
    {
        var plan = Plan("ExtraExtraB", Item("n", "-> N"), Extra("outer", "ExtraB", Extra("inner", "B", Item("b", "N -> B"))));

        Assert.Empty(plan.Problems);
        Assert.Equal("n outer", In(plan));
    }

    [Fact]
    public void Plan_OfALongChain_IsBoundOnceEach()
    {
        const int Length = 20_000;
        var items = Enumerable.Range(1, Length).Select(i => (ChainEntry<string>)Item($"i{i}", $"T{i - 1} -> T{i}")).Prepend(Item("i0", "-> T0")).ToArray();

        Assert.Equal(Length + 1, Plan($"T{Length}", items).Selection.Level.Items.Count(each => each.IsIn));
    }
}
