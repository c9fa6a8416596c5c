using TestKit.Generators.Tests.Harness;
using Xunit;

namespace TestKit.Generators.Tests.Robustness;

public sealed class RefusalTests
{
    private const string Types = " public ref struct Packet { public int Id; } public delegate void OnPacket(Packet p);";

    [Theory]
    [InlineData("void Put(int n, __arglist);", "its method Put takes __arglist")]
    [InlineData("protected int Get();", "its member Get is protected")]
    [InlineData("private protected int Get();", "its member Get is protected")]
    [InlineData("int P { get; protected set; }", "its property P has an accessor that is not accessible")]
    public void Member_CannotBeDoubled_SaysWhy(string member, string reason)
        => Assert.Contains(reason, Assert.Single(Thing.Run(member, Types).Generate().Refusals));

    [Theory]
    [InlineData("public static abstract class AThing { }", "it is static, so there are no objects of it")]
    [InlineData("public sealed class AThing { }", "it is sealed")]
    [InlineData("public class AThing { public void M() { } public override string ToString() => \"\"; }", "it has no member that can be overridden")]
    [InlineData("public class AThing { private AThing() { } public virtual void M() { } }", "it has no constructor that is accessible here")]
    [InlineData("public abstract class AThing { protected class Inner { } protected abstract void M(Inner i); }", "its member M uses the type Inner, which is not accessible to generated code")]
    [InlineData("public class AThing : Missing { public virtual void M() { } }", "a class that it inherits cannot be found")]
    [InlineData("public sealed record AThing(int X);", "it is sealed")]
    [InlineData("public record AThing(int X);", "it has no member that can be overridden")]
    [InlineData("file interface IThing { }", "it is file-local")]
    [InlineData("public interface IThing<T> where T : struct, IThing<T> { static abstract T Make(); }", "its type parameter T stands for the double, and has to be a struct, which a double is not; write that struct by hand")]
    [InlineData("public interface IThing<T> where T : Uri, IThing<T> { static abstract T Make(); }", "its type parameter T stands for the double, and has to be Uri, which a double is not; let IThing inherit it where it is an interface, or write that class by hand")]
    [InlineData("public interface IThing<T> where T : IThing<T>, IComparable<T> { static abstract T Make(); }", "its type parameter T stands for the double, and has to be IComparable, which a double is not; let IThing inherit it where it is an interface, or write that class by hand")]
    public void Type_CannotBeDoubled_SaysWhy(string declaration, string reason)
    {
        var made = GeneratorRun.Of("namespace Demo; [GenerateTestDouble] " + declaration).WhileTyping().Generate();

        Assert.Contains(reason, Assert.Single(made.Refusals));
        Assert.Empty(made.Doubles);
    }

    [Theory]
    [InlineData("private interface IThing { }", "it is private, and generated code stands in a file outside Outer; make it internal or public, or put [GenerateTestDouble(typeof(IThing))] on a private partial class inside Outer")]
    [InlineData("private interface IThing<T, U> { }", "it is private, and generated code stands in a file outside Outer; make it internal or public, or put [GenerateTestDouble(typeof(IThing<,>))] on a private partial class inside Outer")]
    [InlineData("protected interface IThing { }", "it is protected, and generated code stands in a file outside Outer; make it internal or public, or put [GenerateTestDouble(typeof(IThing))] on a private partial class inside Outer")]
    [InlineData("private protected abstract class IThing { public abstract void M(); }", "it is private protected, and generated code stands in a file outside Outer; make it internal or public, or put [GenerateTestDouble(typeof(IThing))] on a private partial class inside Outer")]
    [InlineData("private class Middle { [GenerateTestDouble] internal interface IThing { } }", "Middle, which it is nested in, is private, and generated code stands in a file outside Outer; make it internal or public, or put [GenerateTestDouble(typeof(IThing))] on a private partial class inside Outer")]
    public void Type_ThatOthersCannotName_SaysWhatHidesIt(string declaration, string reason)
        => Assert.Contains(reason, Assert.Single(GeneratorRun.Of($"public partial class Outer {{ {(declaration.Contains('[') ? "" : "[GenerateTestDouble] ")}{declaration} }}").Generate().Refusals));

    [Fact]
    public void Member_TypeParameterAllowsRefStructs_IsDoubled()
        => Assert.Empty(Thing.Run("void Put<T>(T x, in T y) where T : allows ref struct; T Get<T>() where T : allows ref struct; ref T Ref<T>() where T : allows ref struct;").In(GeneratorRun.CSharp14).Generate().Refusals);

    [Fact]
    public void Member_InternalOfAnotherProject_SaysWhy()
        => Assert.Contains(
            "its member Get is not accessible here",
            Assert.Single(GeneratorRun.Of("[assembly: GenerateTestDouble(typeof(Demo.IThing))]").Referencing("Production", "namespace Demo; public interface IThing { internal int Get(); }").Generate().Refusals));

    [Theory]
    [InlineData("public abstract class Thing { internal abstract int Get(); }", "its member Get is not accessible here, so no class of this assembly can override it")]
    [InlineData("public abstract class Thing { private protected abstract int Get(); }", "its member Get is not accessible here")]
    [InlineData("public abstract class Thing { public abstract int P { get; internal set; } }", "its property P has an abstract accessor that is not accessible here")]
    [InlineData("public abstract class Thing { internal Thing() { } public abstract int Get(); }", "it has no constructor that is accessible here")]
    public void Class_ThatAnotherProjectKeepsToItself_SaysWhy(string declaration, string reason)
        => Assert.Contains(
            reason,
            Assert.Single(GeneratorRun.Of("[assembly: GenerateTestDouble(typeof(Demo.Thing))]").Referencing("Production", "namespace Demo; " + declaration).Generate().Refusals));

    [Fact]
    public void Class_ThatAnotherProjectOpens_IsDoubled()
        => Assert.NotNull(GeneratorRun.Of("[assembly: GenerateTestDouble(typeof(Demo.Thing))]")
            .Referencing("Production", """[assembly: System.Runtime.CompilerServices.InternalsVisibleTo("Consumer")] namespace Demo; public abstract class Thing { internal Thing() { } internal abstract int Get(); protected internal virtual int Put() => 1; private protected virtual int Own { get; set; } public virtual int P { get; internal set; } }""")
            .Generate().Double);

    [Fact]
    public void Class_WithMembersThatAreClosedToOthers_LeavesThemOut()
    {
        var made = GeneratorRun.Of("[assembly: GenerateTestDouble(typeof(Demo.Thing))]")
            .Referencing("Production", "namespace Demo; public abstract class Thing { internal virtual int Get() => 1; protected internal virtual int Put() => 1; public virtual int P { get; internal set; } public abstract int Item(int i); [System.Runtime.CompilerServices.IndexerName(\"At\")] public virtual int this[int i] => Item(i); }")
            .Generate().Double;

        Assert.Empty(made.Selectors("Get"));
        Assert.Empty(made.Selectors("this"));
        Assert.Contains("protected override int Put()", made.Type("Doubled"));
        Assert.Contains("public override int P { get => Mock.PMember().Invoke(default); }", made.Type("Doubled"));
    }

    [Fact]
    public void Member_PointerInAProjectWithoutUnsafe_SaysWhatToSet()
        => Assert.Contains(
            "its member Get uses a pointer type; set AllowUnsafeBlocks in the project file, or move it to an interface of its own",
            Assert.Single(GeneratorRun.Of("[assembly: GenerateTestDouble(typeof(Demo.IThing))]").Referencing("Production", "namespace Demo; public unsafe interface IThing { int Get(int* x); }").WithoutUnsafe().Generate().Refusals));

    [Fact]
    public void Refusal_StandsWhereTheDoubleWouldBe()
        => Assert.Equal(
            """
            // <auto-generated/>
            #pragma warning disable
            namespace Demo;

            [global::System.Obsolete("'IThing<T>' cannot be doubled: its type parameter T stands for the double, and has to be a struct, which a double is not; write that struct by hand.", true)]
            public sealed class MockThing { }

            """,
            Assert.Single(GeneratorRun.Of("namespace Demo; [GenerateTestDouble] public interface IThing<T> where T : struct, IThing<T> { static abstract T Get(); }").Generate().Refusals));

    [Fact]
    public void Refusal_CostsNoOtherItsDouble()
    {
        var made = GeneratorRun.Of("namespace Demo; [GenerateTestDouble] public interface IBad { void Get(__arglist); } [GenerateTestDouble] public interface IGood { int Get(); }").Generate();

        Assert.Equal("MockGood", made.Double.Name);
        Assert.Single(made.Refusals);
        Assert.Empty(made.Reported);
    }

    [Fact]
    public void Refusal_InAPartialClass_IsTheAnalyzersToReport()
        => Assert.Empty(GeneratorRun.Of("namespace Demo; public interface IBad { void Get(__arglist); } [GenerateTestDouble(typeof(IBad))] public partial class Flaky { }").Generate().Files);

    [Theory]
    [InlineData("void Put(Span<int> x, ReadOnlySpan<char> y);")]
    [InlineData("event OnPacket Told;")]
    [InlineData("ref int Get();")]
    [InlineData("ref readonly int P { get; }")]
    [InlineData("ref int this[int i] { get; }")]
    [InlineData("void Put(Packet p);")]
    [InlineData("void Put(ref Packet p);")]
    [InlineData("Packet Get();")]
    [InlineData("Span<int> Get();")]
    [InlineData("Span<int> P { get; }")]
    [InlineData("void Put(ref ReadOnlySpan<int> x);")]
    [InlineData("int this[ReadOnlySpan<char> x] { get; }")]
    [InlineData("unsafe void Put(int* x);")]
    [InlineData("unsafe int*[] P { get; }")]
    [InlineData("unsafe void Put(delegate*<int, void> x);")]
    [InlineData("void Put(TypedReference x);")]
    [InlineData("Packet P { get; set; }")]
    [InlineData("Span<int> P { get; set; }")]
    [InlineData("Packet this[Packet p] { get; set; }")]
    [InlineData("ref Span<int> Get();")]
    [InlineData("unsafe int* P { get; set; }")]
    [InlineData("unsafe char* this[byte* k] { get; set; }")]
    [InlineData("unsafe int** Jag(int* p, ref int* q, out byte* r);")]
    [InlineData("unsafe T* At<T>(T* p) where T : unmanaged;")]
    [InlineData("unsafe delegate*<int, void> Get(delegate*<int*, void>[] x);")]
    [InlineData("ref readonly Packet Get(in Packet p, out Packet q);")]
    [InlineData("int this[Packet p, int i] { set; }")]
    [InlineData("unsafe event Action<int*[]> E;")]
    [InlineData("internal int Get();")]
    [InlineData("protected internal int Get();")]
    [InlineData("static virtual int Make() => 1;")]
    [InlineData("static abstract int Make();")]
    [InlineData("static abstract IThing operator +(IThing a, IThing b);")]
    [InlineData("[Obsolete(\"gone\", true)] void Get();")]
    [InlineData("[Obsolete(\"gone\", true)] int P { get; set; } int Get() => 1;")]
    [InlineData("static int Make() => 1;")]
    [InlineData("private int Get() => 1;")]
    [InlineData("sealed int Get() => 1;")]
    [InlineData("int P { get; internal set; }")]
    [InlineData("[Obsolete(\"soon\")] void Get();")]
    [InlineData("class Nested { } Nested Get();")]
    [InlineData("const int X = 1;")]
    public void Member_LooksDifficult_IsDoubled(string member) => Assert.NotNull(Thing.With(member, Types));
}
