using TestKit.Generators.Tests.Harness;
using Xunit;

namespace TestKit.Generators.Tests.Robustness;

/// <summary>References under an <c>extern alias</c>.</summary>
public sealed class AliasTests
{
    private const string Library = "namespace Demo; public interface IThing { int Get(int x); } public class Item { } public abstract class Thing { public abstract int Get(); } public delegate void Told(Item x);";
    private const string Remedy = "in an assembly that is referenced under the alias Lib alone, which generated code does not know; add global to the Aliases of the reference.";

    [Theory]
    [InlineData("[assembly: GenerateTestDouble(typeof(Lib::Demo.IThing))]", "'IThing' cannot be doubled: it is ")]
    [InlineData("[assembly: GenerateTestDouble(typeof(Lib::Demo.Thing))]", "'Thing' cannot be doubled: it is ")]
    [InlineData("[assembly: GenerateTestDouble(typeof(Lib::Demo.Told))]", "'Told' cannot be doubled: it is ")]
    [InlineData("[GenerateTestDouble] public interface IOwn : Lib::Demo.IThing { }", "'IOwn' cannot be doubled: the IThing that it inherits is ")]
    [InlineData("[GenerateTestDouble] public abstract class Own : Lib::Demo.Thing { }", "'Own' cannot be doubled: the Thing that it inherits is ")]
    [InlineData("[GenerateTestDouble] public interface IOwn { int Get(List<Lib::Demo.Item[]> x); }", "'IOwn' cannot be doubled: its member Get uses the type Item, which is ")]
    [InlineData("[GenerateTestDouble] public delegate void Own(Lib::Demo.Item x);", "'Own' cannot be doubled: its member Invoke uses the type Item, which is ")]
    public void TypeBehindAnAlias_SaysWhatToAdd(string source, string reason)
    {
        var made = GeneratorRun.Of(source).Naming("Lib").Referencing(["Lib"], "Library", Library).Generate();

        Assert.Empty(made.Doubles);
        Assert.Contains(reason + Remedy, Assert.Single(made.Refusals));
    }

    [Fact]
    public void TypeBehindAnAliasAndGlobal_IsDoubled()
        => Assert.Equal(
            "MockThing",
            GeneratorRun.Of("[assembly: GenerateTestDouble(typeof(Lib::Demo.IThing))]").Naming("Lib").Referencing(["global", "Lib"], "Library", Library).Generate().Double.Name);

    [Fact]
    public void TwoVersionsOfAType_OneBehindAnAlias_GiveTheDoubleOfTheOther()
    {
        var made = GeneratorRun.Of("[assembly: GenerateTestDouble(typeof(Demo.IThing))] [assembly: GenerateTestDouble(typeof(Old::Demo.IThing), Name = \"MockOld\")]")
            .Naming("Old")
            .Referencing("Library", Library)
            .Referencing(["Old"], "OldLibrary", "namespace Demo; public interface IThing { long Get(); }")
            .Generate();

        Assert.Equal("MockThing", made.Double.Name);
        Assert.Contains("referenced under the alias Old alone", Assert.Single(made.Refusals));
    }

    [Fact]
    public void AnnotatedInterfaceBehindAnAlias_IsLeftOut()
    {
        var made = GeneratorRun.Of("public class Tests;").Referencing(["Lib"], "Library", "namespace Demo; [GenerateTestDouble] public interface IThing { }").Generate();

        Assert.Empty(made.Doubles);
        Assert.Empty(made.Refusals);
    }

    [Fact]
    public void VirtualMemberThatUsesATypeBehindAnAlias_IsLeftAsTheClassHasIt()
    {
        var made = GeneratorRun.Of("[GenerateTestDouble] public class Own { public virtual void Take(Lib::Demo.Item x) { } public virtual int Get() => 1; }").Naming("Lib").Referencing(["Lib"], "Library", Library).Generate();

        Assert.Empty(made.Double.Selectors("Take"));
        Assert.NotEmpty(made.Double.Selectors("Get"));
    }
}
