using System.Collections.Generic;
using System.Linq;
using TestKit.Injection.Planning;
using Xunit;
using static TestKit.Injection.Tests.Planning.PlanText;

namespace TestKit.Injection.Tests.Planning;

/// <summary>Edits of the list, by name.</summary>
public sealed class EditTests
{
    private static readonly ChainItem<string>[] s_items = [Item("a", "-> A"), Item("b", "-> B"), Item("c", "-> C")];

    [Fact]
    public void InsertBefore_PutsTheContentThere() => Assert.Equal("a x y b c", Names(Edit(EditKind.InsertBefore, "b", Item("x", "-> X"), Item("y", "-> Y"))));

    [Fact]
    public void InsertAfter_PutsTheContentThere() => Assert.Equal("a b x y c", Names(Edit(EditKind.InsertAfter, "b", Item("x", "-> X"), Item("y", "-> Y"))));

    [Fact]
    public void Remove_TakesTheItemAway() => Assert.Equal("a c", Names(Edit(EditKind.Remove, "b")));

    [Fact]
    public void Replace_GivesTheNameToNamelessContent()
        => Assert.Equal("a b b x c", Names(Edit(EditKind.Replace, "b", Item("b", "-> X") with { Name = null }, Item("b", "-> Y") with { Name = null }, Item("x", "-> Z"))));

    [Fact]
    public void Edits_AreAppliedInListingOrder_WhereverTheyStand()
        => Assert.Equal("a second c", string.Join(" ", Flat([Edit(EditKind.Replace, "b", Item("first", "-> X")), .. s_items, Edit(EditKind.Replace, "first", Item("second", "-> X"))]).Items.Select(item => item.Name)));

    [Fact]
    public void Edits_OfTheSameName_TheLastOneHolds()
    {
        var flat = Flat([.. s_items, Edit(EditKind.Replace, "b", Item("b", "-> First") with { Name = null }), Edit(EditKind.Replace, "b", Item("b", "-> Second") with { Name = null })]);

        Assert.Empty(flat.Problems);
        Assert.Equal("Second", flat.Items[1].Outputs[0]);
    }

    [Fact]
    public void Edits_InTheContentOfAnother_ComeAfterIt()
        => Assert.Equal("a b x y c", Names(Edit(EditKind.InsertAfter, "b", Item("x", "-> X"), Edit(EditKind.InsertAfter, "x", Item("y", "-> Y")))));

    [Fact]
    public void Edit_OfNeighboursOfOneName_MeansThemAll()
    {
        var flat = Flat([Item("a", "-> A"), Item("b", "-> B"), Item("b", "-> C"), Item("c", "-> D"), Edit(EditKind.InsertBefore, "b", Item("x", "->")), Edit(EditKind.InsertAfter, "b", Item("y", "->"))]);

        Assert.Equal("a x b b y c", string.Join(" ", flat.Items.Select(item => item.Name)));
    }

    [Fact]
    public void Edit_OfAnUnknownName_ListsTheNames()
        => Assert.Equal("Replace looks for 'z', and nothing in the chain is called so: its names are 'a', 'b', 'c'", Problem([.. s_items, Edit(EditKind.Replace, "z")]).Text);

    [Fact]
    public void Edit_OfAMisspeltName_SaysWhichWasMeant()
    {
        var problem = Problem([Item("default-dsn", "-> A"), Edit(EditKind.Remove, "defualt-dsn") with { Place = "App.cs:3" }]);

        Assert.Equal("Remove (App.cs:3) looks for 'defualt-dsn', and nothing in the chain is called so: its names are 'default-dsn'; did you mean 'default-dsn'?", problem.Text);
        Assert.Equal("default-dsn", problem.Suggestion);
    }

    [Fact]
    public void Edit_WithoutAnyNames_SaysSo()
        => Assert.Equal("InsertAfter looks for 'a', and nothing in the chain is called so: the chain has no names", Problem([Edit(EditKind.InsertAfter, "a")]).Text);

    [Fact]
    public void Edit_OfANameAtTwoPlaces_ListsThem()
    {
        var problem = Problem([s_items[0] with { Place = "App.cs:1" }, s_items[1], s_items[0] with { Place = "App.cs:2" }, Edit(EditKind.Remove, "a")]);

        Assert.Equal(ProblemKind.AmbiguousName, problem.Kind);
        Assert.Equal("Remove looks for 'a', which is at separate places: 'a' (App.cs:1), 'a' (App.cs:2)", problem.Text);
    }

    [Fact]
    public void Problems_OfEdits_AreReportedWithAllOthers()
        => Assert.Equal(
            ["Remove looks for 'z', and nothing in the chain is called so: its names are 'a', 'b', 'c'", "the test needs X, which nothing provides"],
            Problems(Plan("X", [.. s_items, Edit(EditKind.Remove, "z")])));

    private static string Names(ChainEdit<string> edit) => string.Join(" ", Flat([.. s_items, edit]).Items.Select(item => item.Name));

    private static (IReadOnlyList<ChainItem<string>> Items, IReadOnlyList<Problem<string>> Problems) Flat(ChainEntry<string>[] entries) => FlatChain<string>.Of(entries);

    private static Problem<string> Problem(ChainEntry<string>[] entries) => Assert.Single(Flat(entries).Problems);
}
