using System.Threading.Tasks;
using TestKit.Analyzers.Tests.Verification;
using TestKit.Analyzers.TK1000;
using TestKit.CodeFixes.TK1000;
using Xunit;

namespace TestKit.Analyzers.Tests.TK1000;

public sealed class RequestMustHaveAnEffectTests
{
    private const string Clock = "public interface IClock; public class Memory : IClock; ";
    private const string Utilities = "[assembly: GenerateTestDouble(typeof(IFormattable))] namespace System { public class MockFormattable : TestKit.ITestDouble, IFormattable { public TestKit.Generated.DoubleState State => null!; public string ToString(string? format, IFormatProvider? provider) => \"\"; } }";

    [Theory]
    [InlineData("[GenerateTestDouble(typeof(IClock), Backing = typeof(Memory))] public partial class Flaky;")]
    [InlineData("[assembly: GenerateTestDouble(typeof(IClock), Name = \"A\", Namespace = \"B\")]")]
    [InlineData("[GenerateTestDouble(Name = \"A\", Namespace = \"B\")] public interface IStore;")]
    [InlineData("[assembly: GenerateTestDouble(typeof(IFormattable))]")]
    public async Task Request_ThatSaysWhatItMay_IsNotReported(string source)
        => await Verify.Diagnostics<RequestMustHaveAnEffect>(source.StartsWith("[assembly", System.StringComparison.Ordinal) ? source + Clock : Clock + source);

    [Fact]
    public async Task PartialClass_NameAndNamespaceGiven_AreReported()
        => await Verify.Diagnostics<RequestMustHaveAnEffect>(
            Clock + "[GenerateTestDouble(typeof(IClock), [|Name = \"A\"|], Backing = typeof(Memory), [|Namespace = \"B\"|])] public partial class Flaky;",
            "Name of [GenerateTestDouble] has no effect: the class 'Flaky' is the double, under its own name and in its own namespace",
            "Namespace of [GenerateTestDouble] has no effect: the class 'Flaky' is the double, under its own name and in its own namespace");

    [Fact]
    public async Task Double_MadeInAReferencedProject_IsReported()
        => await Verify.Diagnostics<RequestMustHaveAnEffect>(
            new TestProject { Sources = ["[assembly: [|GenerateTestDouble(typeof(IFormattable))|]]"], Library = Utilities },
            "[GenerateTestDouble] has no effect: Library has the double of 'IFormattable' already, 'System.MockFormattable', and this project can use it; give Name = \"…\" for another one");

    [Theory]
    [InlineData("[assembly: GenerateTestDouble(typeof(IFormattable), Name = \"Other\")]")]
    [InlineData("[GenerateTestDouble(typeof(IFormattable))] public partial class MockFormattable;")]
    public async Task Double_MadeInAReferencedProjectUnderAnotherName_IsNotReported(string source)
        => await Verify.Diagnostics<RequestMustHaveAnEffect>(new TestProject { Sources = [source], Library = Utilities });

    [Fact]
    public async Task Double_OfAReferencedProjectThatIsHidden_IsNotReported()
        => await Verify.Diagnostics<RequestMustHaveAnEffect>(
            new TestProject { Sources = ["[assembly: GenerateTestDouble(typeof(IFormattable))]"], Library = Utilities.Replace("public class Mock", "internal class Mock", System.StringComparison.Ordinal) });

    [Fact]
    public async Task Fix_Argument_IsRemoved()
        => await Verify.Fix<RequestMustHaveAnEffect, RequestMustHaveAnEffectFixer>(
            Clock + "[GenerateTestDouble(typeof(IClock), [|Name = \"A\"|], Backing = typeof(Memory))] public partial class Flaky;",
            Clock + "[GenerateTestDouble(typeof(IClock), Backing = typeof(Memory))] public partial class Flaky;");
}
