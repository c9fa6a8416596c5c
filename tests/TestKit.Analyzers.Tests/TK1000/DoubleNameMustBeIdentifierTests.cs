using System.Threading.Tasks;
using TestKit.Analyzers.Tests.Verification;
using TestKit.Analyzers.TK1000;
using Xunit;

namespace TestKit.Analyzers.Tests.TK1000;

public sealed class DoubleNameMustBeIdentifierTests
{
    [Theory]
    [InlineData("Name = \"StoppedClock\"")]
    [InlineData("Name = null")]
    [InlineData("Name = \"class\"")]
    [InlineData("Name = \"@class\"")]
    [InlineData("Name = \"Üb_1\"")]
    [InlineData("Namespace = \"\"")]
    [InlineData("Namespace = \"A.B.C\"")]
    [InlineData("Namespace = \"A.@class\"")]
    [InlineData("Namespace = \"A.record\"")]
    public async Task Name_ThatCanBeWritten_IsNotReported(string argument)
        => await Verify.Diagnostics<DoubleNameMustBeIdentifier>($"[GenerateTestDouble({argument})] public interface IClock;");

    [Theory]
    [InlineData("")]
    [InlineData("Stopped Clock")]
    [InlineData("1Clock")]
    [InlineData("Tests.Clock")]
    [InlineData("Clock<T>")]
    [InlineData("@")]
    public async Task Name_ThatIsNoIdentifier_IsReported(string name)
        => await Verify.Diagnostics<DoubleNameMustBeIdentifier>(
            $"[GenerateTestDouble([|Name = \"{name}\"|])] public interface IClock;",
            $"'{name}' cannot be the name of the double of 'IClock': it is not an identifier; give the class name alone, without namespace and type parameters");

    [Theory]
    [InlineData("A.class", "'class' is a keyword; write it as '@class'")]
    [InlineData("A..B", "'' is not an identifier")]
    [InlineData("A.B-C", "'B-C' is not an identifier")]
    [InlineData("A.", "'' is not an identifier")]
    public async Task Namespace_ThatCannotBeWritten_IsReported(string space, string reason)
        => await Verify.Diagnostics<DoubleNameMustBeIdentifier>(
            $"[assembly: GenerateTestDouble(typeof(IClock), [|Namespace = \"{space}\"|])] public interface IClock;",
            $"'{space}' cannot be the namespace of the double of 'IClock': {reason}");

    [Fact]
    public async Task PartialClass_HasItsOwnName()
        => await Verify.Diagnostics<DoubleNameMustBeIdentifier>("public interface IClock; [GenerateTestDouble(typeof(IClock), Name = \"no name\")] public partial class Flaky;");
}
