using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using TestKit.Analyzers.Tests.Verification;
using Xunit;

namespace TestKit.Analyzers.Tests.Rules;

/// <summary>Generator and rules agree: what is reported is not generated, and what is generated compiles and is not reported.</summary>
public sealed class VerdictTests
{
    [Theory]
    [InlineData("TK1001")]
    [InlineData("TK1002")]
    [InlineData("TK1003")]
    [InlineData("TK1004")]
    [InlineData("TK1006")]
    [InlineData("TK1011")]
    public void BadExample_OfAnError_GetsNoDouble(string id)
    {
        var project = RulePage.Of(id).Example("Bad");
        Assert.Equal(0, Product.Generate(project.Compile(project.Parse(""))).Doubles);
    }

    [Theory]
    [InlineData("TK1001", 1)]
    [InlineData("TK1002", 1)]
    [InlineData("TK1003", 1)]
    [InlineData("TK1004", 2)]
    [InlineData("TK1006", 1)]
    [InlineData("TK1007", 1)]
    [InlineData("TK1010", 1)]
    [InlineData("TK1011", 0)]
    [InlineData("TK1012", 0)]
    [InlineData("TK1013", 1)]
    public async Task GoodExample_WithItsDoubles_CompilesWithoutReport(string id, int doubles)
        => await Compiles(RulePage.Of(id).Example("Good"), doubles);

    [Theory]
    [InlineData("public interface IStore { [RecordsTransition] void Move(string id, int from, int to); [RecordsTransition] void Shift(Guid id, int from, int to); }")]
    [InlineData("public interface IBoth : IFirst, ISecond; public interface IFirst { [RecordsTransition] void Move(string id, int from, int to); } public interface ISecond { [RecordsTransition] void Shift(Guid id, int from, int to); }")]
    [InlineData("public interface IStore { void Move(__arglist); }")]
    [InlineData("file interface IStore;")]
    public void Interface_Reported_GetsNoDouble(string source)
    {
        var project = TestProject.Of("[GenerateTestDouble] " + source);
        Assert.Equal(0, Product.Generate(project.Compile(project.Parse(""))).Doubles);
    }

    [Fact]
    public void Double_ThatCannotBe_SaysWhyWhereItIsNamed()
    {
        var project = TestProject.Of("[GenerateTestDouble] public interface IStore { void Move(__arglist); } public class Tests { public MockStore? Store; }");
        var generated = Product.Generate(project.Compile(project.Parse(""))).Compilation;

        var errors = generated.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToList();

        Assert.All(errors, error => Assert.Equal("CS0619", error.Id));
        Assert.Contains("'IStore' cannot be doubled: its method Move takes __arglist", errors[0].GetMessage(System.Globalization.CultureInfo.InvariantCulture), System.StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[GenerateTestDouble] public interface IStore { [RecordsTransition] void Move<TNote>(string id, int from, int to, TNote note); Row Get(string id); } public record Row(int State);", 1)]
    [InlineData("[GenerateTestDouble] public interface IStore { [RecordsTransition] void Move(string id, int from, int to); [RecordsTransition] void Force(string? id, int from, int to); Row Get(string id); } public record Row(int State);", 1)]
    [InlineData("[GenerateTestDouble(Name = \"class\", Namespace = \"A.@class\")] public interface IClock;", 1)]
    [InlineData("[GenerateTestDouble(Namespace = \"\")] public interface IClock;", 1)]
    [InlineData("public interface IStore<T> { T Get(); } [GenerateTestDouble(typeof(IStore<>))] public partial class Flaky<T> { public int Extra; }", 1)]
    [InlineData("internal interface ISecret { int Get(); } internal partial class Outer { [GenerateTestDouble(typeof(ISecret))] public partial class Flaky; }", 1)]
    [InlineData("[GenerateTestDouble] public interface IClock; public partial class MockClock { public void Stop() { } }", 1)]
    [InlineData("[GenerateTestDouble(Backing = typeof(Memory))] public interface IStore { int Get(); } public struct Memory : IStore { public int Get() => 1; }", 1)]
    [InlineData("[GenerateTestDouble(Backing = typeof(Memory<>))] public interface IStore<T> { T? Get(); } public class Memory<T> : IStore<T> { public T? Get() => default; }", 1)]
    [InlineData("[assembly: GenerateTestDouble(typeof(IStore<int>)), GenerateTestDouble(typeof(IStore<>))] public interface IStore<T> { T Get(); }", 2)]
    [InlineData("[GenerateTestDouble] public interface IFactory { static virtual int Create() => 1; int Count { get; } }", 1)]
    public async Task Source_NotReported_CompilesWithItsDoubles(string source, int doubles)
        => await Compiles(source, doubles);

    private static Task Compiles(string source, int doubles) => Compiles(TestProject.Of(source), doubles);

    private static async Task Compiles(TestProject project, int doubles)
    {
        var compilation = project.Compile(project.Parse(""));
        Assert.Empty(await Findings.Of(compilation, [.. Product.Rules]));
        var (generated, count) = Product.Generate(compilation);
        Assert.Equal(doubles, count);
        Assert.Empty(generated.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        Assert.Empty(await Findings.Of(generated, [.. Product.Rules]));
    }
}
