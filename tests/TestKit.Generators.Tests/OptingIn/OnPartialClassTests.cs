using TestKit.Generators.Tests.Harness;
using Xunit;

namespace TestKit.Generators.Tests.OptingIn;

public sealed class OnPartialClassTests
{
    private const string Interfaces = "namespace Demo { public interface IThing { int Get(string id); bool Try(out int x); } public interface IBox<T> where T : class { T? Get(); } internal interface IHidden { } } ";

    [Fact]
    public void Class_InANamespaceOfItsOwn_BecomesTheDoubleThere()
    {
        var made = Generate("namespace Tests.Fakes { [GenerateTestDouble(typeof(Demo.IThing))] internal sealed partial class FlakyThing; }").Double;

        Assert.Equal("Tests.Fakes", made.Namespace);
        Assert.Equal("partial class FlakyThing : IThing, ITestDouble, IBacked", made.Head);
    }

    [Theory]
    [InlineData("", "class", "Outer")]
    [InlineData("", "struct", "Outer")]
    [InlineData("", "record", "Outer")]
    [InlineData("", "record struct", "Outer")]
    [InlineData("", "interface", "IOuter")]
    [InlineData("static", "class", "Outer")]
    [InlineData("public abstract", "class", "Outer<T>")]
    public void Class_NestedInPartialTypes_BecomesTheDoubleThere(string modifier, string kind, string outer)
    {
        var made = Generate($"namespace Tests; {modifier} partial {kind} {outer} {{ {modifier} partial class Middle {{ [GenerateTestDouble(typeof(Demo.IThing))] private sealed partial class Flaky; }} }}", fileScoped: true);

        Assert.Contains($"partial {kind} {outer}\n{{\n    partial class Middle\n    {{\n        partial class Flaky : global::Demo.IThing", made.Double.Text);
    }

    [Theory]
    [InlineData("partial class Outer { private interface IOwn { Secret F(Secret s); List<Secret> All { get; } event EventHandler<Secret> Seen; } private sealed class Secret { } [GenerateTestDouble(typeof(IOwn))] private sealed partial class Flaky; }")]
    [InlineData("partial class Outer { private static class Hidden { public interface IOwn { int F(); } } [GenerateTestDouble(typeof(Hidden.IOwn))] private sealed partial class Flaky; }")]
    [InlineData("partial struct Outer { private delegate Secret Own(Secret s); private enum Secret { A } [GenerateTestDouble(typeof(Own))] private sealed partial class Flaky; }")]
    [InlineData("partial class Outer { private abstract class Own { protected abstract Secret F(Secret s); } private sealed class Secret { } [GenerateTestDouble(typeof(Own))] private sealed partial class Flaky; }")]
    [InlineData("class Base { protected interface IOwn { int F(); } private protected interface IOther { } } partial class Outer : Base { [GenerateTestDouble(typeof(IOwn))] private sealed partial class Flaky; }")]
    [InlineData("partial class Outer { private interface IOwn { int F(); } private partial class Middle { [GenerateTestDouble(typeof(IOwn))] private sealed partial class Flaky; } }")]
    [InlineData("partial class Outer { private interface IOwn { Secret F(Secret s, Secret other); Task<Secret> G(Secret s, int x); } private sealed record Secret(List<int> Numbers); [GenerateTestDouble(typeof(IOwn))] private sealed partial class Flaky; }")]
    [InlineData("partial class Outer { private interface IOwn { [RecordsTransition] void Move(string id, State from, State to); Secret Get(string id); } private enum State { A } private sealed record Secret(State State); [GenerateTestDouble(typeof(IOwn), Snapshot = true)] private sealed partial class Flaky; }")]
    [InlineData("partial class Outer<T> where T : class { private interface IOwn { T F(Secret s, T other); List<Secret> All { get; set; } event Action<T> Seen; U G<U>(T x) where U : T; bool Try(out T x); T H() => F(All[0], null!); } private sealed class Secret { } [GenerateTestDouble(typeof(Outer<>.IOwn))] private sealed partial class Flaky; }")]
    [InlineData("partial class Outer<T> where T : struct { private interface IOwn<U> where U : IEnumerable<T> { T F(U x); } [GenerateTestDouble(typeof(Outer<>.IOwn<>))] private sealed partial class Flaky<V> where V : IEnumerable<T>; }")]
    [InlineData("partial class Outer<T> { private partial class Middle<U> { private interface IOwn { T F(U x, Secret s); } private class Secret { } private partial class Inner { [GenerateTestDouble(typeof(Outer<>.Middle<>.IOwn))] private sealed partial class Flaky; } } }")]
    [InlineData("partial class Outer<T> { private delegate T Own(T s, int x); [GenerateTestDouble(typeof(Outer<>.Own))] private sealed partial class Flaky; }")]
    [InlineData("partial class Outer<T> { private abstract class Own(T first) { protected abstract T F(T s); public virtual T First => first; } [GenerateTestDouble(typeof(Outer<>.Own))] private sealed partial class Flaky; }")]
    [InlineData("partial class Outer<T> { private interface IOwn<TSelf> where TSelf : IOwn<TSelf> { static abstract TSelf Make(T x); static virtual T? From(TSelf x) => default; } [GenerateTestDouble(typeof(Outer<>.IOwn<>))] private sealed partial class Flaky; }")]
    [InlineData("partial class Outer<T> { private interface IOwn { [RecordsTransition] void Move(string id, State from, State to); State2<T> Get(string id); } private enum State { A } private sealed record State2<U>(State State); [GenerateTestDouble(typeof(Outer<>.IOwn))] private sealed partial class Flaky; }")]
    [InlineData("class Outer<T> where T : class { internal interface IOwn<U> where U : IEnumerable<T> { T F(U x); } } [GenerateTestDouble(typeof(Outer<>.IOwn<>))] internal sealed partial class Flaky<A, B> where A : class where B : IEnumerable<A>;")]
    public void Class_InsideOfAType_SeesWhatIsPrivateThere(string code)
        => Assert.Matches("partial class Flaky(<[AVB, ]+>)? : ", Generate(code).Double.Text);

    [Fact]
    public void Class_InsideOfAGenericType_SharesItsTypeParameters()
    {
        var made = Generate("partial class Outer<T> { private interface IOwn<U> { T Get(U key, T other); } [GenerateTestDouble(typeof(Outer<>.IOwn<>))] private sealed partial class Flaky<V>; }").Double;

        Assert.Contains("partial class Outer<T>\n{\n    partial class Flaky<V> : global::Outer<T>.IOwn<V>, ", made.Text);
        Assert.Contains("T global::Outer<T>.IOwn<V>.Get(V key, T other) => ", made.Text);
    }

    [Fact]
    public void Assertions_OfAClosedTypeInAGenericOne_ArePrinted()
        => Assert.Contains("AssertReachedAsync(this global::Outer<int>.IStore store", Generate("internal enum State { A } internal sealed record Job(State State); internal partial class Outer<T> { internal interface IStore { [RecordsTransition] void Move(string id, State from, State to); Job Get(string id); } [GenerateTestDouble(typeof(Outer<int>.IStore))] private sealed partial class Flaky; }").Double.Text);

    [Theory]
    [InlineData("private interface IStore", "IStore", false)]
    [InlineData("internal interface IStore", "IStore", true)]
    public void Assertions_OfWhatIsPrivate_AreLeftOut(string head, string type, bool printed)
    {
        var made = Generate($"partial class Outer {{ internal enum State {{ A }} internal sealed record Job(State State); {head} {{ [RecordsTransition] void Move(string id, State from, State to); Job Get(string id); }} [GenerateTestDouble(typeof({type}))] private sealed partial class Flaky; }}").Double;

        Assert.Equal(printed, made.Text.Contains("AssertReachedAsync"));
    }

    [Theory]
    [InlineData("internal")]
    [InlineData("protected")]
    public void Class_MoreAccessibleThanWhatItDoubles_IsLeftAlone(string accessibility)
        => Assert.Empty(Generate($"partial class Outer {{ private interface IOwn {{ int F(); }} [GenerateTestDouble(typeof(IOwn))] {accessibility} partial class Flaky {{ }} }}").Files);

    [Fact]
    public void Class_NestedInATypeThatIsNotPartial_IsLeftAlone()
        => Assert.Empty(Generate("class Outer { [GenerateTestDouble(typeof(Demo.IThing))] partial class Flaky { } }").Files);

    [Theory]
    [InlineData("public Flaky(MockBehavior behavior, bool recording) { }", "MockBehavior behavior = ")]
    [InlineData("public Flaky(Demo.IThing real, bool recording) { }", "IThing backing, bool")]
    [InlineData("public Flaky(Func<Demo.IThing> real, bool recording) { }", "Func<IThing> backing, bool")]
    [InlineData("public Flaky(DoubleOptions options, Func<Demo.IThing>? real) { }", "DoubleOptions options, ")]
    public void Class_DeclaresAConstructor_GetsTheOthersOnly(string declared, string left)
    {
        var made = Generate($"[GenerateTestDouble(typeof(Demo.IThing))] internal sealed partial class Flaky {{ {declared} }}").Double;

        Assert.Equal(3, made.Constructors.Count);
        Assert.DoesNotContain(made.Constructors, constructor => constructor.Contains($"({left}"));
    }

    [Fact]
    public void Class_DeclaresConstructorsOfItsOwn_CallsTheGeneratedOnes()
    {
        var made = Generate("""
            [GenerateTestDouble(typeof(Demo.IThing))]
            internal sealed partial class Flaky
            {
                public Flaky() : this(MockBehavior.Strict) { }
                public Flaky(Demo.IThing real) : this(real, recording: false) { }
                public Flaky(DoubleOptions options, int seed) : this(options) => Seed = seed;
                public Flaky(int seed) => Seed = seed;
                public int Seed { get; }
                public static void Use(Demo.IThing real) { _ = new Flaky(); _ = new Flaky(real); _ = new Flaky(new DoubleOptions(), 1); _ = new Flaky(1); _ = new Flaky(() => real); }
            }
            """).Double;

        Assert.Equal(4, made.Constructors.Count);
    }

    [Fact]
    public void Class_HasMembersOfItsOwn_KeepsThem()
    {
        var made = Generate("""
            namespace Tests
            {
                [GenerateTestDouble(typeof(Demo.IThing))]
                internal sealed partial class Flaky { public int Get() => 7; public Flaky FailingEvery(int n) { Get().ToString(); IThing_Get().Throws(new TimeoutException()).Every(n); return this; } }
            }
            """).Double;

        Assert.Single(made.Selectors("IThing_Get"));
    }

    [Fact]
    public void Class_HasABaseClass_TakesItsNamesIntoAccount()
        => Assert.Single(Generate("namespace Tests { public class Base { public void Get() { } } [GenerateTestDouble(typeof(Demo.IThing))] internal sealed partial class Flaky : Base; }").Double.Selectors("IThing_Get"));

    [Fact]
    public void Class_ImplementsTheInterfaceByName_IsTheDoubleAllTheSame()
        => Assert.NotNull(Generate("[GenerateTestDouble(typeof(Demo.IThing))] internal partial class Flaky : Demo.IThing;").Double);

    [Fact]
    public void Class_OfAnOpenGenericInterface_ClosesItOverItsOwnParameters()
        => Assert.Equal(
            "partial class Boxed<TItem> : IBox<TItem>, ITestDouble, IBacked where TItem : class",
            Generate("[GenerateTestDouble(typeof(Demo.IBox<>))] internal partial class Boxed<TItem> where TItem : class;").Double.Head);

    [Fact]
    public void Class_OfAClosedGenericInterface_IsItsDouble()
        => Assert.Equal("partial class Boxed : IBox<string>, ITestDouble, IBacked", Generate("[GenerateTestDouble(typeof(Demo.IBox<string>))] internal partial class Boxed;").Double.Head);

    [Fact]
    public void Class_WithABacking_IsMadeWithIt()
        => Assert.StartsWith(
            "public Flaky(bool recording = true) => _state = DoubleState.For<IThing>(this, DoubleState.Recording(recording), static () => new Real()",
            Generate("namespace Demo { public class Real : IThing { public int Get(string id) => 1; public bool Try(out int x) { x = 1; return true; } } [GenerateTestDouble(typeof(IThing), Backing = typeof(Real))] internal partial class Flaky; }").Double.Constructors[0]);

    [Theory]
    [InlineData("internal class Flaky { }")]
    [InlineData("internal static partial class Flaky { }")]
    [InlineData("internal partial record Flaky;")]
    [InlineData("internal partial class Flaky(int seed) { public int Seed => seed; }")]
    [InlineData("file partial class Flaky { }")]
    public void Class_CannotBecomeADouble_IsLeftAlone(string declaration)
    {
        var made = Generate("[GenerateTestDouble(typeof(Demo.IThing))] " + declaration);

        Assert.Empty(made.Files);
        Assert.Empty(made.Reported);
    }

    [Theory]
    [InlineData("typeof(Demo.IBox<>)", "internal partial class Flaky { }")]
    [InlineData("typeof(Demo.IHidden)", "public partial class Flaky { }")]
    [InlineData("typeof(string)", "internal partial class Flaky { }")]
    [InlineData("typeof(Demo.IBox<>)", "internal partial class Flaky<T> { }")]
    public void Class_DoesNotFitTheInterface_IsLeftAlone(string type, string declaration)
        => Assert.Empty(Generate($"[GenerateTestDouble({type})] {declaration}").Files);

    private static GeneratorResult Generate(string source, bool fileScoped = false)
        => (fileScoped ? GeneratorRun.Of(Interfaces, source) : GeneratorRun.Of(Interfaces + source)).Generate();
}
