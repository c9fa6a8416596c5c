using TestKit.Generators.Tests.Harness;
using Xunit;

namespace TestKit.Generators.Tests.Emission;

public sealed class DelegateBodyEmitterTests
{
    [Fact]
    public void Selector_OfAnOutParameter_DoesNotMatchIt()
        => Assert.Equal(
            "public TryGetSelector TryGet(Arg<string> key = default) => new(TryGetMember(), key);",
            Thing.With("bool TryGet(string key, out int value);").Selector("TryGet"));

    [Fact]
    public void Slot_OfAnOutParameter_RunsTheDelegateWithTheRealArguments()
        => Assert.Equal(
            """
            bool IThing.TryGet(string key, out int value)
                {
                    var call = TryGetMember().Begin(new(key));
                    try { if (call.Run is { } run) return call.Returned(run(key, out value)); value = default!; return call.Give(); }
                    catch (Exception e) when (call.Threw(e)) { throw; }
                }
            """,
            Thing.With("bool TryGet(string key, out int value);").Slot("TryGet"));

    [Fact]
    public void Slot_OfAMethodWithoutResult_ReturnsNothing()
        => Assert.Contains("try { if (call.Run is { } run) { run(ref x); call.Returned(default); } else { call.Give(); } }", Thing.With("void Swap(ref int x);").Slot("Swap"));

    [Fact]
    public void Slot_ParametersHaveTheNamesOfItsLocals_RenamesTheLocals()
    {
        var made = Thing.With("int Swap(ref int call, int e, out int run);");

        Assert.Contains("var call2 = SwapMember().Begin((call, e));", made.Slot("Swap"));
        Assert.Contains("catch (Exception e2) when (call2.Threw(e2)) { throw; }", made.Slot("Swap"));
        Assert.Contains("if (call2.Run is { } run2) return call2.Returned(run2(ref call, e, out run)); run = default!; return call2.Give();", made.Slot("Swap"));
    }

    [Fact]
    public void Member_OfAResultThatIsMadeOfWhatIsSetUp_AdaptsIt()
        => Assert.Contains("static give2 => (int give) => { return give2(); }", Thing.With("Span<int> M(int give);").Member("MMember"));

    [Theory]
    [InlineData("void M(ref readonly int x);", "public delegate void MHandler(ref readonly int x);")]
    [InlineData("int M(Span<int> x);", "public delegate int MHandler(Span<int> x);")]
    [InlineData("int M(scoped Span<int> x);", "public delegate int MHandler(scoped Span<int> x);")]
    [InlineData("Task<int> M<T>(ref T x) where T : class;", "public delegate Task<int> MHandler<T>(ref T x) where T : class;")]
    [InlineData("bool M(out (int X, string? Y) pair);", "public delegate bool MHandler(out (int X, string? Y) pair);")]
    public void Delegate_OfEachPassing_HasTheMethodsSignature(string member, string handler) => Assert.Equal(handler, Thing.With(member).Type("MHandler"));

    [Fact]
    public void Setups_OfAMethodWithResult_Return()
        => Assert.Contains(
            "public Setup<ValueTuple<string>, bool> Returns(TryGetHandler? run) => DelegateSetups.Answers(this, run);",
            Thing.With("bool TryGet(string key, out int value);").Type("TryGetSelector"));

    [Fact]
    public void Setups_OfAMethodWithoutResult_Do()
        => Assert.Contains("> Does(SwapHandler? run)", Thing.With("void Swap(ref int x);").Type("SwapSelector"));

    [Fact]
    public void Setups_OfPlainMethods_AreNotThere()
        => Assert.StartsWith("public Selector<int, char[], int, GetCall> Get(", Thing.With("int Get(in int x, ReadOnlySpan<char> y);").Selector("Get"));

    [Fact]
    public void Setups_OfTwoDoublesThatDifferInTypeParameters_StandBesideEachOther()
    {
        var made = GeneratorRun.Of("namespace Demo; [GenerateTestDouble] public interface IThing { void M(out int x); } [GenerateTestDouble] public interface IThing<T> { void M(out T x); }").Generate();

        Assert.Equal(2, made.Doubles.Count);
    }
}
