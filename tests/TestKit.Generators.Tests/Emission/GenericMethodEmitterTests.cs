using TestKit.Generators.Tests.Harness;
using Xunit;

namespace TestKit.Generators.Tests.Emission;

public sealed class GenericMethodEmitterTests
{
    [Fact]
    public void Selector_OfAConstrainedMethod_RepeatsTheConstraints()
        => Assert.Equal(
            "public Selector<string, T?, LoadCall<T>> Load<T>(Arg<string> key = default) where T : class, IDisposable, new() => new(LoadMember<T>(), key);",
            Thing.With("T? Load<T>(string key) where T : class, IDisposable, new();").Selector("Load"));

    [Theory]
    [InlineData("T? Load<T>(T? x);", "default")]
    [InlineData("T? Load<T>(T? x) where T : class;", "class")]
    [InlineData("T? Load<T>(T? x) where T : struct;", "struct")]
    [InlineData("T? Load<T>(T? x) where T : unmanaged;", "struct")]
    [InlineData("T? Load<T>(T? x) where T : notnull;", "default")]
    [InlineData("T? Load<T>(T? x) where T : Exception;", "class")]
    [InlineData("T? Load<T>(T? x) where T : IDisposable;", "default")]
    [InlineData("T? Load<T>(T? x) where T : struct, Enum;", "struct")]
    [InlineData("T? Load<T>(T? x) where T : Enum;", "default")]
    public void Slot_OfEachConstraint_RepeatsOnlyWhatTheLanguageAsksFor(string member, string constraint)
        => Assert.Equal($"T? IThing.Load<T>(T? x) where T : {constraint} => LoadMember<T>().Invoke(new(x));", Thing.With(member).Slot("Load"));

    [Fact]
    public void Member_OfATypeArgument_IsMadeOnceForEach()
        => Assert.StartsWith(
            "private Member<ValueTuple<string>, T> LoadMember<T>() => GenericMember.Of<Member<ValueTuple<string>, T>, LoadCall<T>>(ref _loadMember, () => new(this, \"Load<\" + GenericMember.NameOf<T>() + \">(key)\"",
            Thing.With("T Load<T>(string key);").Member("LoadMember"));

    [Fact]
    public void Call_ArgumentIsCalledLikeItsType_GetsANumber()
        => Assert.Equal(
            "public sealed class SaveCall<T> : Call<(T, int), NoResult> { public T T2 => Tuple.Item1; public int Count => Tuple.Item2; }",
            Thing.With("void Save<T>(T t, int count);").Type("SaveCall"));

    [Fact]
    public void Double_OfAGenericInterface_RepeatsParametersAndConstraints()
    {
        var made = GeneratorRun.Of("namespace Demo; [GenerateTestDouble] public interface IThing<in TKey, out TValue> where TKey : notnull where TValue : class? { TValue? Get(TKey key); }").Generate().Double;

        Assert.Equal("public sealed partial class MockThing<TKey, TValue> : IThing<TKey, TValue>, ITestDouble where TKey : notnull where TValue : class?", made.Head);
        Assert.Equal("TValue? IThing<TKey, TValue>.Get(TKey key) => GetMember.Invoke(new(key));", made.Slot("Get"));
    }

    [Fact]
    public void Method_HidesTheInterfacesTypeParameter_Compiles()
    {
        var made = GeneratorRun.Of("namespace Demo; [GenerateTestDouble] public interface IThing<T> { T M<T>(T x); void R<T>(ref T x); void S<U>(ref T x, U y) where U : T; }").Generate().Double;

        Assert.Contains("> Does(RHandler<T>? run)", made.Type("RSelector"));
    }

    [Fact]
    public void Overloads_OfOneNameThatDifferInTypeParametersOnly_KeepTheirName()
        => Assert.Equal(3, Thing.With("void M(); void M<T>(); void M<T, U>();").Selectors("M").Count);

    [Fact]
    public void Bases_NameTheTypeParameterDifferently_HaveSelectorsOfTheirOwn()
    {
        var made = GeneratorRun.Of("namespace Demo; public interface IA { void M<T>(T x); } public interface IB { void M<U>(U x); } [GenerateTestDouble] public interface IThing : IA, IB { }").Generate().Double;

        Assert.Single(made.Selectors("M"));
        Assert.Single(made.Selectors("IB_M"));
    }
}
