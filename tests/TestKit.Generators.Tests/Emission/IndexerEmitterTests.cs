using TestKit.Generators.Tests.Harness;
using Xunit;

namespace TestKit.Generators.Tests.Emission;

public sealed class IndexerEmitterTests
{
    [Fact]
    public void Indexer_WithGetterAndSetter_HasSelectorSlotAndCall()
    {
        var made = Thing.With("string this[int row, string column] { get; set; }");

        Assert.Equal("public Selector<int, string, string, IndexerCall> this[Arg<int> row = default, Arg<string> column = default] => new(IndexerMember(), row, column);", made.Selector("this"));
        Assert.Equal("string IThing.this[int row, string column] { get => IndexerMember().Invoke((row, column)); set => IndexerMember().Setter.Invoke(((row, column), value)); }", made.Slot("this"));
        Assert.Equal("public sealed class IndexerCall : Call<(int, string), string>, ISettable { public int Row => Tuple.Item1; public string Column => Tuple.Item2; }", made.Type("IndexerCall"));
    }

    [Fact]
    public void Indexer_ReadOnly_CannotBeSet()
        => Assert.Equal("public sealed class IndexerCall : Call<ValueTuple<int>, string> { public int I => Tuple.Item1; }", Thing.With("string this[int i] { get; }").Type("IndexerCall"));

    [Fact]
    public void Indexer_OfTheBacking_IsReadAndWrittenByItsKeys()
    {
        var member = Thing.With("string this[int row, string column] { get; set; }").Member("IndexerMember");

        Assert.Contains("(a => _backing[a.Item1, a.Item2])", member);
        Assert.Contains("(a => _backing[a.Keys.Item1, a.Keys.Item2] = a.Value)", member);
    }

    [Fact]
    public void Indexers_OfDifferentKeys_AreToldApartByPlainValues()
        => Assert.Equal(
            [
                "public Selector<int, int, IndexerCall> this[ArgMatcher<int> i = default] => new(IndexerMember(), i);",
                "public Selector<int, int, IndexerCall> this[int i] => new(IndexerMember(), Arg.Is<int>(i));",
                "public Selector<string, int, IndexerCall2> this[ArgMatcher<string> s = default] => new(IndexerMember2(), s);",
                "public Selector<string, int, IndexerCall2> this[string s] => new(IndexerMember2(), Arg.Is<string>(s));",
            ],
            Thing.With("int this[int i] { get; } int this[string s] { get; }").Selectors("this"));

    [Fact]
    public void Indexers_OfOneKeyFromTwoBases_AreReachedByAMethodToo()
    {
        var made = GeneratorRun.Of("namespace Demo; public interface IA { int this[int i] { get; } } public interface IB { string this[int i] { get; } } [GenerateTestDouble] public interface IThing : IA, IB { }").Generate().Double;

        Assert.Single(made.Selectors("this"));
        Assert.StartsWith("public Selector<int, string, IB_ItemCall> IB_Item(Arg<int> i = default)", made.Selector("IB_Item"));
    }

    [Fact]
    public void Indexer_BesideAMemberCalledItem_Compiles()
        => Assert.Single(Thing.With("[System.Runtime.CompilerServices.IndexerName(\"Cell\")] int this[int i] { get; } int Item { get; }").Selectors("IThing_Item"));
}
