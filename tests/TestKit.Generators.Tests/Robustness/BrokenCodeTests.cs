using System.Linq;
using TestKit.Generators.Tests.Harness;
using Xunit;

namespace TestKit.Generators.Tests.Robustness;

/// <summary>Code while it is being typed: what is whole keeps its doubles, and nothing is thrown.</summary>
public sealed class BrokenCodeTests
{
    private const string Whole = "\nnamespace Whole { [GenerateTestDouble] public interface IWhole { int Get(string id); } }";

    [Theory]
    [InlineData("[GenerateTestDouble] public interface IThing { Missing Get(); }")]
    [InlineData("[GenerateTestDouble] public interface IThing { void Get(List<Missing[]> x); }")]
    [InlineData("[GenerateTestDouble] public interface IThing { event Missing Changed; }")]
    [InlineData("[GenerateTestDouble] public interface IThing { event int Changed; }")]
    [InlineData("[GenerateTestDouble] public interface IThing { Missing this[int i] { get; } }")]
    [InlineData("[GenerateTestDouble] public interface IThing : IMissing { }")]
    [InlineData("[GenerateTestDouble] public interface IThing : IThing { }")]
    [InlineData("[GenerateTestDouble] public interface IA : IB { } public interface IB : IA { }")]
    [InlineData("[GenerateTestDouble] public interface IThing { void Get(")]
    [InlineData("[GenerateTestDouble] public interface IThing { void Get(int")]
    [InlineData("[GenerateTestDouble] public interface IThing { int ")]
    [InlineData("[GenerateTestDouble] public interface IThing { public ")]
    [InlineData("[GenerateTestDouble] public interface IThing { void (int x); }")]
    [InlineData("[GenerateTestDouble] public interface IThing { void Get(int); }")]
    [InlineData("[GenerateTestDouble] public interface IThing { void Get(int x, int x); }")]
    [InlineData("[GenerateTestDouble] public interface IThing { int P { } }")]
    [InlineData("[GenerateTestDouble] public interface IThing { int P }")]
    [InlineData("[GenerateTestDouble] public interface { void Get(); }")]
    [InlineData("[GenerateTestDouble] public interface IThing<T, T> { void Get(T x); }")]
    [InlineData("[GenerateTestDouble] public interface IThing<T> where T : Missing { T Get(); }")]
    [InlineData("[GenerateTestDouble] public interface IThing")]
    [InlineData("[GenerateTestDouble] public")]
    [InlineData("[GenerateTestDouble]")]
    [InlineData("[GenerateTestDouble")]
    [InlineData("[GenerateTestDouble(]  public interface IThing { }")]
    [InlineData("[GenerateTestDouble(typeof(] public partial class A { }")]
    [InlineData("[GenerateTestDouble(typeof())] public partial class A { }")]
    [InlineData("[GenerateTestDouble(typeof(IMissing))] public partial class A { }")]
    [InlineData("[GenerateTestDouble(typeof(IMissing<>))] public partial class A { }")]
    [InlineData("[GenerateTestDouble(null)] public partial class A { }")]
    [InlineData("[GenerateTestDouble(5)] public interface IThing { }")]
    [InlineData("[GenerateTestDouble(Name = )] public interface IThing { }")]
    [InlineData("[GenerateTestDouble(Name = 5)] public interface IThing { }")]
    [InlineData("[GenerateTestDouble(Name = null)] public interface IThing { }")]
    [InlineData("[GenerateTestDouble(Missing = \"x\")] public interface IThing { }")]
    [InlineData("[GenerateTestDouble(Backing = typeof(Missing))] public interface IThing { }")]
    [InlineData("[GenerateTestDouble(Backing = typeof(int[]))] public interface IThing { }")]
    [InlineData("[GenerateTestDouble] public class A { }")]
    [InlineData("[GenerateTestDouble] public enum A { }")]
    [InlineData("[GenerateTestDouble] public delegate void A();")]
    [InlineData("[GenerateTestDouble] public interface IThing { [RecordsTransition] void Move(); [RecordsTransition(Key = \"x\")] void Move2(int x); [ReadsState(State = \"y\")] int Get(int x); }")]
    [InlineData("[GenerateTestDouble] public interface IThing { void A(in out int x); ref Get(); void B(params int x); T C(); int D<T>() where U : T; }")]
    [InlineData("[GenerateTestDouble] public interface IThing { int x; IThing(); static IThing() { } ~IThing(); implicit operator int(IThing x); class { } }")]
    [InlineData("[GenerateTestDouble] public interface IThing { static abstract class Options { } }")]
    public void Interface_IsBroken_CostsNoOtherItsDouble(string broken)
    {
        var made = GeneratorRun.Of(Whole, broken).WithoutCompiling().Generate();

        Assert.Equal("MockWhole", Assert.Single(made.Doubles, each => each.Namespace == "Whole").Name);
        Assert.Empty(made.Reported);
    }

    [Theory]
    [InlineData("[assembly: GenerateTestDouble(typeof(IMissing))]")]
    [InlineData("[assembly: GenerateTestDouble(typeof(")]
    [InlineData("[assembly: GenerateTestDouble()]")]
    [InlineData("[assembly: GenerateTestDouble(typeof(IComparable<,>))]")]
    [InlineData("[assembly: GenerateTestDouble(typeof(IComparable<Missing>))]")]
    public void Assembly_AttributeIsBroken_CostsNoOtherItsDouble(string broken)
    {
        var made = GeneratorRun.Of(Whole, broken).WithoutCompiling().Generate();

        Assert.Contains(made.Doubles, each => each.Name == "MockWhole");
        Assert.Empty(made.Reported);
    }

    [Fact]
    public void Interface_HasDuplicateMembers_ThrowsNothing()
        => Assert.Empty(GeneratorRun.Of(Whole, "[GenerateTestDouble] public interface IThing { void Get(int x); void Get(int y); int P { get; } string P { get; } event Action P; int this[int i] { get; } int this[int j] { get; } }").WithoutCompiling().Generate().Reported);

    [Fact]
    public void Doubles_OfOneName_AreAllLeftOutAndSayWhy()
    {
        var made = GeneratorRun.Of(Whole, "namespace Demo; [GenerateTestDouble] public interface IThing { } [GenerateTestDouble(Name = \"MockThing\")] public interface IOther { } public class Outer { [GenerateTestDouble(typeof(IThing))] public partial class MockThing { } }").WhileTyping().Generate();

        Assert.Equal("MockWhole", made.Double.Name);
        Assert.Contains("The doubles of 'Demo.IThing' and 'Demo.IOther' would have this one name, so none is made; give them names with [GenerateTestDouble(Name = …)].\", true)]\npublic sealed class MockThing { }", Assert.Single(made.Refusals));
        Assert.Empty(made.Reported);
    }

    [Fact]
    public void Attribute_OfTheSameNameElsewhere_IsNotOurs()
        => Assert.Empty(GeneratorRun.Of("namespace Demo { class GenerateTestDoubleAttribute : Attribute { } [GenerateTestDouble] public interface IThing { } }").Generate().Files);

    [Fact]
    public void Text_CutAtEveryPlace_ThrowsNothing()
    {
        const string Text = "namespace Demo; [GenerateTestDouble(Name = \"X\")] public partial interface IThing<T> : IEnumerable<T> where T : class { Task<T?> Get<U>(in U x, out int y) where U : T; int this[int i] { get; set; } event Action<T>? E; int D() => 1; }";
        var whole = GeneratorRun.Of(Text);
        Assert.Single(whole.Generate().Doubles);
        var driver = whole.Driver();
        foreach (var length in Enumerable.Range(1, Text.Length - 1))
        {
            var run = GeneratorRun.Of(Text[..length]);
            driver = driver.RunGenerators(run.Compile());
            var result = driver.GetRunResult().Results.Single();

            Assert.Null(result.Exception);
            Assert.True(result.Diagnostics.IsEmpty, $"{Text[..length]}: {string.Join(" ", result.Diagnostics)}");
        }
    }
}
