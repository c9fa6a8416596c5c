using System.Threading.Tasks;
using TestKit.Analyzers.Tests.Verification;
using TestKit.Analyzers.TK1000;
using TestKit.CodeFixes.TK1000;
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

    [Theory]
    [InlineData("[|Name = \"Doubles.StoppedClock\"|]", "Name = \"StoppedClock\", Namespace = \"Doubles\"")]
    [InlineData("[|Name = \"Tests.Doubles.StoppedClock<T>\"|]", "Name = \"StoppedClock\", Namespace = \"Tests.Doubles\"")]
    [InlineData("[|Name = \"global::A.class.Clock\"|]", "Name = \"Clock\", Namespace = \"A.@class\"")]
    [InlineData("[|Name = \"global::Clock\"|]", "Name = \"Clock\", Namespace = \"\"")]
    [InlineData("[|Name = \"Clock<T, U>\"|]", "Name = \"Clock\"")]
    [InlineData("Namespace = \"Doubles\", [|Name = \"Doubles.Clock\"|]", "Namespace = \"Doubles\", Name = \"Clock\"")]
    [InlineData("Namespace = \"global::Doubles\", [|Name = \"Doubles.Clock\"|]", "Namespace = \"Doubles\", Name = \"Clock\"")]
    [InlineData("[|Namespace = \"global::A.B\"|], Name = \"Clock\"", "Namespace = \"A.B\", Name = \"Clock\"")]
    [InlineData("[|Namespace = \"A.class\"|]", "Namespace = \"A.@class\"")]
    public async Task Fix_Name_IsWrittenAsItWasMeant(string written, string meant)
        => await Verify.Fix<DoubleNameMustBeIdentifier, DoubleNameMustBeIdentifierFixer>(
            $"[GenerateTestDouble({written})] public interface IClock;",
            $"[GenerateTestDouble({meant})] public interface IClock;");

    [Fact]
    public async Task Fix_OfTheAssemblysRequests_KeepsTheirOtherArguments()
        => await Verify.FixAll<DoubleNameMustBeIdentifier, DoubleNameMustBeIdentifierFixer>(
            "[assembly: GenerateTestDouble(typeof(IClock), [|Name = \"A.Clock\"|], Snapshot = true), GenerateTestDouble(typeof(IClock), [|Name = \"B.Clock\"|])] public interface IClock;",
            "[assembly: GenerateTestDouble(typeof(IClock), Name = \"Clock\", Snapshot = true, Namespace = \"A\"), GenerateTestDouble(typeof(IClock), Name = \"Clock\", Namespace = \"B\")] public interface IClock;");

    [Fact]
    public async Task Fix_SaysWhatItWrites()
        => await Verify.Fix<DoubleNameMustBeIdentifier, DoubleNameMustBeIdentifierFixer>(
            "[GenerateTestDouble([|Name = \"Doubles.StoppedClock\"|])] public interface IClock;",
            "[GenerateTestDouble(Name = \"StoppedClock\", Namespace = \"Doubles\")] public interface IClock;",
            "Write Name = \"StoppedClock\" and Namespace = \"Doubles\"");

    [Theory]
    [InlineData("[|Name = \"A.Stopped Clock\"|]")]
    [InlineData("[|Name = \"A.\"|]")]
    [InlineData("[|Name = \"A..Clock\"|]")]
    [InlineData("[|Name = \".Clock\"|]")]
    [InlineData("[|Name = \"A.Clock\"|], Namespace = \"B\"")]
    [InlineData("[|Name = \"global::Clock\"|], Namespace = \"B\"")]
    [InlineData("[|Name = \"A::Clock\"|]")]
    [InlineData("[|Name = \"<T>\"|]")]
    [InlineData("[|Namespace = \"A.B-C\"|]")]
    public async Task Fix_Name_ThatCouldMeanAnything_IsLeftAlone(string written)
        => await Verify.NoFix<DoubleNameMustBeIdentifier, DoubleNameMustBeIdentifierFixer>($"[GenerateTestDouble({written})] public interface IClock;");

    [Fact]
    public async Task PartialClass_HasItsOwnName()
        => await Verify.Diagnostics<DoubleNameMustBeIdentifier>("public interface IClock; [GenerateTestDouble(typeof(IClock), Name = \"no name\")] public partial class Flaky;");
}
