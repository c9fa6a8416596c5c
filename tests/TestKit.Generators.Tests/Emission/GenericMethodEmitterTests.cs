using TestKit.Generators.Tests.Harness;
using Xunit;

namespace TestKit.Generators.Tests.Emission;

public sealed class GenericMethodEmitterTests
{
    [Fact]
    public void Selector_OfAConstrainedMethod_RepeatsTheConstraints()
        => Assert.Equal(
            "public Selector<string, T?, LoadCall<T>> Load<T>(Arg<string> key = default) where T : class, IDisposable, new() => new(LoadMember<T>(), key);",
            Thing.With("T? Load<T>(string key) where T : class, IDisposable, new();").Selectors("Load")[0]);

    [Fact]
    public void Selector_OfAllTypeArguments_TakesObjectsForWhatDependsOnThem()
    {
        var made = Thing.With("T? Load<T>(IDisposable key, IList<T> seed);");

        Assert.Equal("public GenericSelector<ILoadAnswer> Load(ArgMatcher<IDisposable> key = default, Arg<object?> seed = default) => new(LoadMembers(), (Arg<IDisposable>)key, seed);", made.Selectors("Load")[2]);
        Assert.Equal("public GenericSelector<ILoadAnswer> Load(IDisposable key, Arg<object?> seed = default) => new(LoadMembers(), Arg.Is<IDisposable>(key), seed);", made.Selectors("Load")[3]);
    }

    [Fact]
    public void Answer_OfAllTypeArguments_IsTheMethodAlone()
        => Assert.Equal(
            "public interface ILoadAnswer { Task<T?> Load<T, U>(in U key, out T seed) where U : struct; }",
            Thing.With("Task<T?> Load<T, U>(in U key, out T seed) where U : struct;").Type("ILoadAnswer"));

    [Fact]
    public void Selectors_OfOverloads_SayThatTheyAreOfAny()
    {
        var made = Thing.With("void Log(string text); void Log<T>(T value); void Log<T>(T value, int level);");

        Assert.Equal("public GenericSelector<ILogAnswer> LogOfAny(Arg<object?> value = default) => new(LogMembers(), value);", made.Selector("LogOfAny"));
        Assert.StartsWith("public GenericSelector<ILogAnswer2> LogOfAny2(", made.Selectors("LogOfAny2")[0], System.StringComparison.Ordinal);
    }

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
            "private Member<ValueTuple<string>, T> LoadMember<T>() => LoadMembers().Find<Member<ValueTuple<string>, T>>(typeof(LoadCall<T>)) ?? LoadMembers().Add(typeof(LoadCall<T>), new Member<ValueTuple<string>, T>(this, \"Load<\" + GenericMember.NameOf<T>() + \">(key)\"",
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

        Assert.Equal("public sealed partial class MockThing<TKey, TValue> : IThing<TKey, TValue>, ITestDouble, IBacked where TKey : notnull where TValue : class?", made.Head);
        Assert.Equal("TValue? IThing<TKey, TValue>.Get(TKey key) => GetMember().Invoke(new(key));", made.Slot("Get"));
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
