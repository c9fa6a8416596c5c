using System.Linq;
using TestKit.Injection.Planning;
using Xunit;
using static TestKit.Injection.Tests.Planning.PlanText;

namespace TestKit.Injection.Tests.Planning;

/// <summary>What is said when something is missing: the whole path and what comes nearest.</summary>
public sealed class NeedPathTests
{
    [Fact]
    public void Missing_AtTheEndOfAPath_NamesTheWholePath()
    {
        var db = Item("db", "Dsn -> Db") with { Name = null, ChainName = "open database", Place = "App.cs:12" };

        Assert.Equal(
            ["the test needs Store ← made by 'store' ← needs Db ← made by Provide of 'open database' (App.cs:12) ← needs Dsn, which nothing provides"],
            Problems(Plan("Store", db, Item("store", "Db -> Store"))));
    }

    [Fact]
    public void Missing_SeveralThings_AreAllSaid()
        => Assert.Equal(
            ["the test needs A ← made by 'a' ← needs X, which nothing provides", "the test needs A ← made by 'a' ← needs Y, which nothing provides", "the test needs Z, which nothing provides"],
            Problems(Plan("A Z", Item("a", "X Y -> A"))));

    [Fact]
    public void Missing_OfTwoWhoNeedTheSameBrokenItem_IsSaidOnce()
        => Assert.Equal(
            ["the test needs A ← made by 'a' ← needs C ← made by 'c' ← needs X, which nothing provides"],
            Problems(Plan("A B", Item("c", "X -> C"), Item("a", "C -> A"), Item("b", "C -> B"))));

    [Fact]
    public void Missing_AskedForTwice_IsSaidOnce() => Assert.Single(Problems(Plan("A A")));

    [Fact]
    public void Missing_ProvidedLater_NamesWhere()
        => Assert.Equal(["the test needs A ← made by 'a' ← needs X, which nothing provides (provided later by 'x')"], Problems(Plan("A", Item("a", "X -> A"), Item("x", "-> X"))));

    [Fact]
    public void Missing_ForWhichAFallbackSteppedAside_NamesBoth()
        => Assert.Equal(
            ["the test needs A ← made by 'a' ← needs X, which nothing provides (provided later by 'x'; 'default' is a fallback, which steps aside for it)"],
            Problems(Plan("A", Item("default", "-> X", Presence.Fallback), Item("a", "X -> A"), Item("x", "-> X"))));

    [Fact]
    public void Missing_GivenAsAnotherType_SuggestsAs()
    {
        var problem = Plan("A", Item("clock", "-> a")).Problems.Single();

        Assert.Equal("the test needs A, which nothing provides (did you mean a, which 'clock' gives? .As<A>() gives it as A too)", problem.Text);
        Assert.Equal("a", problem.Suggestion);
        Assert.Equal("A", problem.Missing);
    }

    [Fact]
    public void Missing_WithTheNameOfAnother_NamesBothNamespaces()
        => Assert.Equal(
            ["the test needs Db, which nothing provides (did you mean Two.Db, which 'db' gives? This is One.Db)"],
            Problems(Plan("One.Db", Item("db", "-> Two.Db"))));

    [Fact]
    public void Missing_WithAlmostTheNameOfAnother_NamesIt()
        => Assert.Equal(
            ["the test needs Connection, which nothing provides (did you mean Conection, which 'c' gives?)"],
            Problems(Plan("Connection", Item("c", "-> Conection"), Item("d", "-> Other"))));

    [Fact]
    public void Transformation_OfNothing_IsSaid()
        => Assert.Equal(["the test needs A ← made by 'twice' ← needs A, which nothing provides"], Problems(Plan("A", Item("twice", "A -> A"))));

    [Fact]
    public void Required_ThatCannotRun_IsSaid()
        => Assert.Equal(["'r' is required and needs X, which nothing provides"], Problems(Plan("", Item("r", "X -> A", Presence.Required))));

    [Fact]
    public void Extra_ThatCannotBeMade_NamesThePathThroughIt()
        => Assert.Equal(
            ["the test needs ExtraB ← made by 'extra' ← needs B ← made by 'b' ← needs A ← made by 'a' ← needs N, which nothing provides (provided later by 'n')"],
            Problems(Plan("ExtraB", Extra("extra", "B", Item("a", "N -> A"), Item("b", "A -> B")), Item("n", "-> N"))));

    [Fact]
    public void Required_InAnExtra_ThatCannotRun_NamesThePathThroughIt()
        => Assert.Equal(
            ["the test needs ExtraB ← made by 'extra' ← with 'r', which is required and needs X, which nothing provides"],
            Problems(Plan("ExtraB", Extra("extra", "B", Item("b", "-> B"), Item("r", "X ->", Presence.Required)))));

    [Fact]
    public void Edits_InAnExtra_ThatFail_AreSaid()
        => Assert.Equal(
            ["Remove looks for 'z', and nothing in the chain is called so: its names are 'b'"],
            Problems(Plan("ExtraB", Extra("extra", "B", Item("b", "-> B"), Edit(EditKind.Remove, "z")))));

    [Fact]
    public void Item_WithAMistake_IsSaidThoughNothingNeedsIt()
        => Assert.Equal(["'a' gives nothing but a task"], Problems(Plan("", Item("a", "-> A") with { Mistake = "gives nothing but a task" })));

    [Fact]
    public void Around_InAnExtra_IsSaid()
        => Assert.Equal(
            ["'tx' stands inside an extra, which has no rest that it could run"],
            Problems(Plan("ExtraB", Extra("extra", "B", Item("tx", "->", kind: ItemKind.Around), Item("b", "-> B")))));

    [Fact]
    public void SharedItem_InAnExtra_IsSaid()
        => Assert.Equal(
            ["'b' is shared and stands inside an extra, which is to have one of its own"],
            Problems(Plan("ExtraB", Extra("extra", "B", Item("b", "-> B") with { Lifetime = Lifetime.Class }))));

    [Theory]
    [InlineData(Lifetime.Class, "'server' is shared by the tests of a class and needs Log, which 'log' does not keep as long")]
    [InlineData(Lifetime.Session, "'server' is shared by all tests and needs Log, which 'log' does not keep as long")]
    internal void SharedItem_ThatNeedsAnItemOfOneTest_IsSaid(Lifetime lifetime, string problem)
        => Assert.Equal([problem], Problems(Plan("Server", Item("log", "-> Log"), Item("server", "Log -> Server") with { Lifetime = lifetime })));

    [Fact]
    public void SharedItem_ThatNeedsTheTest_IsSaid()
        => Assert.Equal(
            ["'server' is shared by all tests and needs ITest, which the run of one test does not keep as long"],
            Problems(Plan("Server", Item("server", "ITest TimeProvider -> Server") with { Lifetime = Lifetime.Session })));

    [Fact]
    public void SharedItem_ThatNeedsAValueOrALongerKeptOne_IsRight()
        => Assert.Empty(Problems(Plan(
            "Server",
            Item("v", "-> V", kind: ItemKind.Value),
            Item("s", "-> S") with { Lifetime = Lifetime.Session },
            Item("server", "V S -> Server") with { Lifetime = Lifetime.Class })));

    [Fact]
    public void SynchronousRun_OfAsynchronousItems_IsSaid_IfTheyAreNeeded()
    {
        ChainEntry<string>[] entries = [Item("a", "-> A") with { IsAsynchronous = true }, Item("b", "-> B") with { IsAsynchronous = true }, Extra("e", "B", Item("b2", "-> B") with { IsAsynchronous = true })];
        var plan = Planner.Plan(Letters.Instance, new PlanRequest<string>(entries, ["A", "ExtraB"], []) { IsSynchronous = true });

        Assert.Equal(
            ["the test is run by TestRun.Run, which waits for nothing, and 'a' is asynchronous: use RunAsync", "the test is run by TestRun.Run, which waits for nothing, and 'b2' is asynchronous: use RunAsync"],
            Problems(plan));
    }
}
