using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Xunit;

namespace TestKit.Injection.Tests.Patterns;

/// <summary>The ways in which chains are used; README.md of the runner shows them.</summary>
public sealed class PatternTests
{
    private static readonly Matrix Engines = Matrix.Of(("memory", App.Memory), ("files", App.Files));

    public static IEnumerable<object[]> Cells => Engines.CellNames();

    [Fact]
    public Task Test_SaysWhatItNeeds_AndGetsIt()
        => TestRun.RunAsync([App.Database], (Db db, ITest t) =>
        {
            Assert.True(db.IsOpen);
            Assert.Equal("Host=localhost;Database=test", db.Dsn);
            Assert.Equal(nameof(Test_SaysWhatItNeeds_AndGetsIt), t.Name);
        });

    [Fact]
    public async Task Default_IsOverridden_WhereverItIsListed()
    {
        Db? kept = null;
        await TestRun.RunAsync([App.Database, App.OverrideDsn("Host=other")], async (Db db) =>
        {
            await Task.Yield();
            kept = db;
            Assert.Equal("Host=other", db.Dsn);
            Assert.True(db.IsOpen);
        });

        Assert.False(kept!.IsOpen);
    }

    [Fact]
    public Task Extras_AreOtherValuesOfTheSameType()
        => TestRun.RunAsync(
            [App.Abc, Chain.InsertBefore("A", Chain.Extra<First, TypeB>(App.A, App.B)),
                      Chain.InsertBefore("A", Chain.Extra<Second, TypeB>(App.A, App.B))],
            (TypeB b, TypeC c, Extra<First, TypeB> first, Extra<Second, TypeB> second) =>
            {
                Assert.Equal(b, c.B);
                Assert.Equal(3, new HashSet<TypeB> { b, first.Value, second.Value }.Count);
            });

    [Fact]
    public async Task Extras_CanBePutIntoSlots()
    {
        var (extraB1, extraB2) = (new Slot<TypeB>(), new Slot<TypeB>());

        await TestRun.RunAsync(
            [App.Abc, Chain.InsertBefore("A", Chain.Extra(extraB1, App.A, App.B)),
                      Chain.InsertBefore("A", Chain.Extra(extraB2, App.A, App.B))],
            (TypeB b, TypeC c) => Assert.Equal(3, new HashSet<TypeB> { b, extraB1.Value, extraB2.Value }.Count));
    }

    [Fact]
    public async Task ExtraThing_IsCustomizedByProviders()
    {
        var (thing1, thing2) = (new Slot<Thing>(), new Slot<Thing>());

        await TestRun.RunAsync(
            [App.Thing, ExtraThing(thing1, Parameter("one")), ExtraThing(thing2, Parameter("two"))],
            (Thing thing) =>
            {
                Assert.Equal("default", thing.Parameter.Value);
                Assert.Equal("one", thing1.Value.Parameter.Value);
                Assert.Equal("two", thing2.Value.Parameter.Value);
            });
    }

    [Fact]
    public Task Sequence_MadeForATest_TakesItsParameters()
        => TestRun.RunAsync([App.Database, CreateSomething(7)], (TypeA a) => Assert.Equal(7, a.Value));

    [Fact]
    public Task StandardChain_IsPutInFrontByAnOwnRunner() => IntegrationTestAsync([App.OverrideDsn("Host=integration")]);

    [Fact]
    public async Task Matrix_RunsTheTestForEachCell()
    {
        var names = new List<string>();

        await TestRun.RunMatrixAsync([App.Database, Engines], (IStore store, ITest t) => names.Add($"{t.Name}: {store.Name}"));

        Assert.Equal([$"{nameof(Matrix_RunsTheTestForEachCell)}[memory]: memory", $"{nameof(Matrix_RunsTheTestForEachCell)}[files]: files"], names);
    }

    [Theory, MemberData(nameof(Cells))]
    public Task Cell_OfAMatrix_IsATestOfItsOwn(string cell)
        => TestRun.RunCellAsync([App.Database, Engines], cell, (IStore store) => Assert.Equal(cell, store.Name));

    [Fact]
    public async Task CleanUp_OfAProvider_RunsInReverseOrderAfterTheTest()
    {
        var deleted = new List<string>();
        var folder = Chain.Empty.Provide((ITest t) =>
        {
            t.OnCleanup(() => deleted.Add("folder"));
            return new TypeA(1);
        });

        await TestRun.RunAsync([folder, Chain.Empty.Do((TypeA a, ITest t) => t.OnCleanup(() => deleted.Add("file")))], (TypeA a) => Assert.Empty(deleted));

        Assert.Equal(["file", "folder"], deleted);
    }

    [Fact]
    public async Task Provider_OfATestOnly_AbortsTheTestByThrowing()
    {
        var chain = Chain.Empty.Provide(TypeA () => throw new TimeoutException("no server"));

        Assert.Equal("no server", (await Assert.ThrowsAsync<TimeoutException>(() => TestRun.RunAsync(chain, (TypeA a) => { }))).Message);
    }

    [Fact]
    public async Task Provider_SharedWithOtherCode_GivesItsErrorBack()
    {
        var chain = Chain.Empty.Provide(() => new Fallible<TypeA>(new TimeoutException("no server")));

        var result = await Chain.TryRunAsync(chain, (TypeA a) => a.Value);

        Assert.Equal("no server", result.Error!.Message);
        await Assert.ThrowsAsync<TimeoutException>(() => TestRun.RunAsync(chain, (TypeA a) => { }));
    }

    [Fact]
    public Task Function_WithATypeOfItsOwn_IsAValueLikeAnyOther()
        => TestRun.RunAsync(
            [App.Database, Chain.Empty.Provide((Db db) => new Namer(number => $"{db.Dsn}-{number}"))],
            (Namer name) => Assert.Equal("Host=localhost;Database=test-7", name(7)));

    private static Chain ExtraThing(Slot<Thing> slot, params Chain[] overrides)
        => Chain.InsertAfter("thing-parameter", Chain.Extra(slot, [App.Thing, .. overrides]));

    private static Chain Parameter(string value) => Chain.Replace("thing-parameter", () => new ThingParameter(value));

    private static Chain CreateSomething(int parameter)
        => Chain.Named("create something")
            .Provide((Db db) => new TypeA(db.IsOpen ? parameter : 0))
            .Do((TypeA a, Db db) => Assert.True(db.IsOpen));

    private static Task IntegrationTestAsync(Chain chain)
        => TestRun.RunAsync([App.Database, chain], (Db db) => Assert.Equal("Host=integration", db.Dsn));
}
