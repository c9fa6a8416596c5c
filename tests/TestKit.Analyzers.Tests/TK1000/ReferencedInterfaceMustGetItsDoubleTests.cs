using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using TestKit.Analyzers.Tests.Verification;
using TestKit.Analyzers.TK1000;
using Xunit;

namespace TestKit.Analyzers.Tests.TK1000;

public sealed class ReferencedInterfaceMustGetItsDoubleTests
{
    private const string Bad = "namespace A; [GenerateTestDouble] public interface IBad { void Put(__arglist); }";
    private const string BadMessage = "'A.IBad' of Library asks for a double and gets none here: its method Put takes __arglist, which cannot be handed on; move it to an interface of its own. [assembly: ExcludeTestDouble(typeof(A.IBad))] says that none is wanted.";

    [Theory]
    [InlineData(Bad, BadMessage)]
    [InlineData("namespace A; [GenerateTestDouble(Name = \"x y\")] public interface IBad<T>;", "'A.IBad<>' of Library asks for a double and gets none here: it is not an identifier; give the class name alone, without namespace and type parameters. [assembly: ExcludeTestDouble(typeof(A.IBad<>))] says that none is wanted.")]
    [InlineData("namespace A; [GenerateTestDouble(Backing = typeof(string))] public interface IBad;", "'A.IBad' of Library asks for a double and gets none here: it does not implement IBad. [assembly: ExcludeTestDouble(typeof(A.IBad))] says that none is wanted.")]
    [InlineData("namespace A; [GenerateTestDouble] public interface IBad { [RecordsTransition] void Move(int id, int from, int to); [RecordsTransition] void Shift(Guid id, int from, int to); }", "'A.IBad' of Library asks for a double and gets none here: 'Move' and 'Shift' move different types. [assembly: ExcludeTestDouble(typeof(A.IBad))] says that none is wanted.")]
    public async Task Interface_ThatGetsNoDouble_IsReportedWithoutAPlace(string library, string message)
        => await Reported("public class Tests;", library, message);

    [Theory]
    [InlineData("public class Tests;", "namespace A; [GenerateTestDouble] public interface IGood;")]
    [InlineData("public class Tests;", "namespace A; [GenerateTestDouble] internal interface IHidden { void Put(__arglist); }")]
    [InlineData("public class Tests;", "namespace A; public interface IPlain { void Put(__arglist); }")]
    [InlineData("[assembly: ExcludeTestDouble(typeof(A.IBad))]", Bad)]
    [InlineData("[assembly: ExcludeTestDouble(typeof(A.Any), WholeProject = true)]", Bad + " public enum Any;")]
    [InlineData("[assembly: GenerateTestDouble(typeof(A.IGood), Name = \"Other\")] namespace A { public class MockGood; }", "namespace A; [GenerateTestDouble] public interface IGood;")]
    [InlineData("namespace A { public partial class MockGood; }", "namespace A; [GenerateTestDouble] public interface IGood;")]
    public async Task Interface_ThatGetsItsDoubleOrNeedsNone_IsNotReported(string source, string library)
        => await Reported(source, library);

    [Fact]
    public async Task Name_DeclaredHere_IsReported()
        => await Reported(
            "namespace A { public class MockGood; }",
            "namespace A; [GenerateTestDouble] public interface IGood;",
            "'A.IGood' of Library asks for a double and gets none here: this project declares a type called 'A.MockGood'. [assembly: ExcludeTestDouble(typeof(A.IGood))] says that none is wanted.");

    [Fact]
    public async Task Name_OfATypeThere_IsReported()
        => await Reported(
            "public class Tests;",
            "namespace A; [GenerateTestDouble] public interface IGood; public class MockGood;",
            "'A.IGood' of Library asks for a double and gets none here: Library has a type called 'A.MockGood'. [assembly: ExcludeTestDouble(typeof(A.IGood))] says that none is wanted.");

    [Fact]
    public async Task Name_OfADoubleAskedForHere_IsReported()
        => await Reported(
            "[assembly: GenerateTestDouble(typeof(IFormattable), Namespace = \"A\", Name = \"MockGood\")]",
            "namespace A; [GenerateTestDouble] public interface IGood;",
            "'A.IGood' of Library asks for a double and gets none here: the double of 'System.IFormattable', which this project asks for, has its name. [assembly: ExcludeTestDouble(typeof(A.IGood))] says that none is wanted.");

    [Fact]
    public async Task Names_OfTwoReferencedInterfaces_AreReportedForBoth()
        => await Reported(
            "public class Tests;",
            "namespace A { [GenerateTestDouble(Namespace = \"C\")] public interface IGood; } namespace B { [GenerateTestDouble(Namespace = \"C\")] public interface IGood; }",
            "'A.IGood' of Library asks for a double and gets none here: the double of 'B.IGood' of Library would be called 'C.MockGood' too. [assembly: ExcludeTestDouble(typeof(A.IGood))] says that none is wanted.",
            "'B.IGood' of Library asks for a double and gets none here: the double of 'A.IGood' of Library would be called 'C.MockGood' too. [assembly: ExcludeTestDouble(typeof(B.IGood))] says that none is wanted.");

    private static async Task Reported(string source, string library, params string[] messages)
    {
        var project = new TestProject { Sources = [source], Library = library };
        var came = await Findings.Of(project.Compile(project.Parse("")), new ReferencedInterfaceMustGetItsDouble());
        Assert.Equal(messages, System.Linq.Enumerable.Select(came, diagnostic => diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture)));
        Assert.All(came, diagnostic => Assert.Equal((Location.None, DiagnosticSeverity.Warning), (diagnostic.Location, diagnostic.Severity)));
    }
}
