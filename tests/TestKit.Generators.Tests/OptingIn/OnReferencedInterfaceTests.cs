using TestKit.Generators.Tests.Harness;
using Xunit;

namespace TestKit.Generators.Tests.OptingIn;

public sealed class OnReferencedInterfaceTests
{
    private const string Production = "namespace Demo; [GenerateTestDouble] public interface IThing { int Get(string id); } [GenerateTestDouble] internal interface IHidden { } public interface IPlain { }";

    [Fact]
    public void Interface_AnnotatedInAReferencedProject_HasItsDoubleHere()
    {
        var made = GeneratorRun.Of("").Referencing("Production", Production).Generate();

        Assert.Equal("public sealed partial class MockThing : IThing, ITestDouble", made.Double.Head);
    }

    [Fact]
    public void Interface_DoubledHereByHand_HasNoSecondDouble()
        => Assert.Equal("Flaky", GeneratorRun.Of("[GenerateTestDouble(typeof(Demo.IThing))] internal partial class Flaky;").Referencing("Production", Production).Generate().Double.Name);

    [Fact]
    public void Interface_DoubledInAnotherReferencedProject_HasNoSecondDouble()
        => Assert.Empty(GeneratorRun.Of("").Referencing("Production", Production, "namespace Demo; public class MockThing { }").Generate().Doubles);

    [Theory]
    [InlineData("")]
    [InlineData("namespace Demo; [GenerateTestDouble] public interface IOther { int Put(string id, int times); }")]
    public void Project_HasATypeThatIsCalledLikeAnAlias_CompilesAllTheSame(string source)
        => Assert.NotEmpty(GeneratorRun.Of(source).Referencing("Production", "namespace Demo; [GenerateTestDouble] public interface IThing { int Get(string id, int times); } public class GetArgs { } internal class PutArgs { }").Generate().Doubles);
}
