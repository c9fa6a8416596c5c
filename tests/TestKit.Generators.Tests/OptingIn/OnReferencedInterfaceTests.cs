using System.Linq;
using TestKit.Generators.Tests.Harness;
using Xunit;

namespace TestKit.Generators.Tests.OptingIn;

public sealed class OnReferencedInterfaceTests
{
    private const string Production = "namespace Demo; [GenerateTestDouble] public interface IThing { int Get(string id); } [GenerateTestDouble] internal interface IHidden { } public interface IPlain { }";
    private const string Store = "namespace Demo; public record Row(int State); [GenerateTestDouble] public interface IStore { [RecordsTransition] void Move(string id, int from, int to); Row Get(string id); }";
    private const string MadeThere = " public class MockThing : IThing, ITestDouble { int IThing.Get(string id) => 1; TestKit.Generated.DoubleState ITestDouble.State => null!; }";

    [Fact]
    public void Interface_AnnotatedInAReferencedProject_HasItsDoubleHere()
    {
        var made = GeneratorRun.Of("").Referencing("Production", Production).Generate();

        Assert.Equal("public sealed partial class MockThing : IThing, ITestDouble, IBacked", made.Double.Head);
    }

    [Fact]
    public void Interface_InternalAndVisibleHere_HasAnInternalDouble()
        => Assert.Equal(
            "internal sealed partial class MockHidden : IHidden, ITestDouble",
            GeneratorRun.Of("").Referencing("Production", "[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"Consumer\")]\n" + Production.Replace("namespace Demo; ", "namespace Demo { ") + " }").Generate()["MockHidden"].Head);

    [Fact]
    public void Interface_DoubledHereByHand_HasNoSecondDouble()
        => Assert.Equal("Flaky", GeneratorRun.Of("[GenerateTestDouble(typeof(Demo.IThing))] internal partial class Flaky;").Referencing("Production", Production).Generate().Double.Name);

    [Theory]
    [InlineData(" public class MockThing { }")]
    [InlineData(MadeThere)]
    public void Interface_NameIsTakenInAReferencedProject_HasNoSecondDouble(string made)
        => Assert.Empty(GeneratorRun.Of("").Referencing("Production", Production + made).Generate().Files);

    [Fact]
    public void Interface_DoubledInAReferencedProjectButHidden_HasItsDoubleHere()
        => Assert.Single(GeneratorRun.Of("").Referencing("Production", Production + MadeThere.Replace("public class", "internal class")).Generate().Doubles);

    [Fact]
    public void Assembly_AsksForADoubleThatAReferencedProjectHas_MakesNoSecond()
        => Assert.Empty(GeneratorRun.Of("[assembly: GenerateTestDouble(typeof(Demo.IThing))] class Use { Demo.MockThing? Thing; }").Referencing("Production", Production + MadeThere).Generate().Files);

    [Fact]
    public void Assembly_AsksForADoubleUnderAnotherName_HasIt()
        => Assert.Equal("Other", GeneratorRun.Of("[assembly: GenerateTestDouble(typeof(Demo.IThing), Name = \"Other\")]").Referencing("Production", Production + MadeThere).Generate().Double.Name);

    [Theory]
    [InlineData("[assembly: ExcludeTestDouble(typeof(Demo.IThing))]", "MockStore")]
    [InlineData("[assembly: ExcludeTestDouble(typeof(Demo.IStore))]", "MockThing")]
    [InlineData("[assembly: ExcludeTestDouble(typeof(Demo.IPlain), WholeProject = true)]", "")]
    [InlineData("[assembly: ExcludeTestDouble(typeof(Demo.IThing)), ExcludeTestDouble(typeof(Demo.IStore), WholeProject = false)]", "")]
    [InlineData("[assembly: ExcludeTestDouble(typeof(int), WholeProject = true), ExcludeTestDouble(null!), ExcludeTestDouble(typeof(int[]))]", "MockThing MockStore")]
    public void Interface_Excluded_HasNoDouble(string exclusions, string names)
        => Assert.Equal(names, string.Join(" ", GeneratorRun.Of(exclusions).Referencing("Production", Production, Store).Generate().Doubles.Select(each => each.Name)));

    [Fact]
    public void Interface_ExcludedAndAskedForHere_HasItsDouble()
        => Assert.Equal("Other", GeneratorRun.Of("[assembly: ExcludeTestDouble(typeof(Demo.IThing)), GenerateTestDouble(typeof(Demo.IThing), Name = \"Other\")]").Referencing("Production", Production).Generate().Double.Name);

    [Fact]
    public void Interface_CannotBeDoubled_SaysWhyWhereTheDoubleWouldBe()
        => Assert.Contains("its method Put takes __arglist", Assert.Single(GeneratorRun.Of("").Referencing("Production", "namespace Demo; [GenerateTestDouble] public interface IThing { void Put(__arglist); }").Generate().Refusals));

    [Fact]
    public void Interfaces_OfTwoReferencedProjectsWithOneName_CostNoOtherItsDouble()
    {
        const string Thing = "[GenerateTestDouble(Namespace = \"Doubles\")] public interface IThing { }";
        var made = GeneratorRun.Of("").Referencing("A", "namespace A { " + Thing + " }").Referencing("B", "namespace B { " + Thing + " [GenerateTestDouble] public interface IOther { } }").Generate();

        Assert.Equal("MockOther", made.Double.Name);
    }

    [Fact]
    public void Name_DeclaredHere_GoesBeforeTheDouble()
        => Assert.Empty(GeneratorRun.Of("namespace Demo; public class MockThing : IThing { public int Get(string id) => 1; }").Referencing("Production", Production).Generate().Files);

    [Fact]
    public void Name_DeclaredHereAsAPart_IsThatOfTheDouble()
        => Assert.Single(GeneratorRun.Of("namespace Demo; public partial class MockThing { public void Twice() => Get().Returns(2); }").Referencing("Production", Production).Generate().Doubles);

    [Fact]
    public void Assertions_OfAReferencedProject_AreNotMadeASecondTime()
    {
        var run = GeneratorRun.Of("[GenerateTestDouble(typeof(Demo.IStore))] internal partial class Flaky;");

        Assert.Contains("class FlakyAssertions", run.Referencing("Production", Store).Generate().Double.Text);
        Assert.DoesNotContain("class FlakyAssertions", run.Referencing("Production", Store + " public static class MockStoreAssertions { }").Generate().Double.Text);
    }

    [Theory]
    [InlineData("")]
    [InlineData("namespace Demo; [GenerateTestDouble] public interface IOther { int Put(string id, int times); }")]
    public void Project_HasATypeThatIsCalledLikeAnAlias_CompilesAllTheSame(string source)
        => Assert.NotEmpty(GeneratorRun.Of(source).Referencing("Production", "namespace Demo; [GenerateTestDouble] public interface IThing { int Get(string id, int times); } public class GetArgs { } internal class PutArgs { }").Generate().Doubles);
}
