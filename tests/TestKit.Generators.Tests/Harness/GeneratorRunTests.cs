using Xunit;
using Xunit.Sdk;

namespace TestKit.Generators.Tests.Harness;

/// <summary>The guards of every test here can fail.</summary>
public sealed class GeneratorRunTests
{
    private const string Annotated = "[GenerateTestDouble] public interface IThing { }";

    [Fact]
    public void Guard_GeneratorKeepsEveryRule_Passes() => Run(LeakyGenerator.Leak.Nothing).Generate();

    [Theory]
    [InlineData(nameof(LeakyGenerator.Leak.SymbolInArray), "[1] is Microsoft.CodeAnalysis.CSharp.Symbols")]
    [InlineData(nameof(LeakyGenerator.Leak.SyntaxInTuple), "Item2 is Microsoft.CodeAnalysis.CSharp.Syntax.InterfaceDeclarationSyntax")]
    [InlineData(nameof(LeakyGenerator.Leak.Location), "is Microsoft.CodeAnalysis.SourceLocation")]
    [InlineData(nameof(LeakyGenerator.Leak.Compilation), "is Microsoft.CodeAnalysis.CSharp.CSharpCompilation")]
    public void Guard_ModelHoldsAnObjectOfTheCompiler_FailsAndSaysWhere(string leak, string where)
    {
        var failure = Assert.ThrowsAny<XunitException>(() => Run(System.Enum.Parse<LeakyGenerator.Leak>(leak)).Generate());

        Assert.Contains(where, failure.Message);
        Assert.Contains(LeakyGenerator.Step, failure.Message);
    }

    [Fact]
    public void Guard_ModelIsNeverEqual_FailsAndNamesTheStep()
    {
        var failure = Assert.ThrowsAny<XunitException>(() => Run(LeakyGenerator.Leak.NeverEqual).Generate());

        Assert.Contains("Step Leaky ran again (Modified)", failure.Message);
    }

    [Fact]
    public void Guard_OutputDoesNotCompile_FailsWithDiagnosticsAndNumberedText()
    {
        var failure = Assert.ThrowsAny<XunitException>(() => Run(LeakyGenerator.Leak.BrokenCode).Generate());

        Assert.Contains("CS0029", failure.Message);
        Assert.Contains("   1 class Made { int x = \"\"; }", failure.Message);
    }

    [Fact]
    public void Guard_SourcesDoNotCompile_Fails()
        => Assert.Contains("CS0246", Assert.ThrowsAny<XunitException>(() => GeneratorRun.Of("class A : Missing { }").Generate()).Message);

    private static GeneratorRun Run(LeakyGenerator.Leak leak) => GeneratorRun.Of(Annotated).With(new LeakyGenerator(leak), LeakyGenerator.Step);
}
