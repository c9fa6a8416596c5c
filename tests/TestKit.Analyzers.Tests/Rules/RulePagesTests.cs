using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using TestKit.Analyzers.Tests.Verification;
using Xunit;

namespace TestKit.Analyzers.Tests.Rules;

/// <summary>What is written about a rule cannot drift from the rule.</summary>
public sealed class RulePagesTests
{
    private const string Failure = "TK9001";

    public static TheoryData<string> Ids => [.. Descriptors.Select(descriptor => descriptor.Id)];

    public static TheoryData<string> IdsWithFailure => [.. Descriptors.Select(descriptor => descriptor.Id), Failure];

    private static IEnumerable<DiagnosticDescriptor> Descriptors => Product.Rules.SelectMany(rule => rule.SupportedDiagnostics);

    [Theory]
    [MemberData(nameof(Ids))]
    public void Rule_Any_HasItsRowInTheTable(string id)
    {
        var (rule, name) = (Descriptor(id), NameOf(id));
        var fix = Product.Fixers.Any(fixer => fixer.FixableDiagnosticIds.Contains(id)) ? "yes" : "no";
        Assert.Contains($"| [{id}]({id}.md) | {name} | {rule.Title} | {rule.DefaultSeverity}{(rule.IsEnabledByDefault ? "" : ", off")} | {fix} |", Rows());
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Rule_Any_LinksToItsPage(string id)
        => Assert.Equal($"https://github.com/testkit-generators/testkit-generators/blob/main/analyzers/rules/{id}.md", Descriptor(id).HelpLinkUri);

    [Theory]
    [MemberData(nameof(Ids))]
    public void Rule_Any_HasAReleaseEntry(string id)
    {
        var rule = Descriptor(id);
        var releases = Product.Read("analyzers", "TestKit.Analyzers", "AnalyzerReleases.Unshipped.md") + Product.Read("analyzers", "TestKit.Analyzers", "AnalyzerReleases.Shipped.md");
        Assert.Contains($"{id} | {rule.Category} | {(rule.IsEnabledByDefault ? rule.DefaultSeverity : "Disabled")} | {NameOf(id)}", releases, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Page_OfRule_IsCalledAsTheRule(string id)
        => Assert.Equal($"# {id}: {NameOf(id)}", RulePage.Of(id).Title);

    [Theory]
    [MemberData(nameof(Ids))]
    public void Page_OfRule_HasAllSections(string id)
    {
        var page = RulePage.Of(id);
        Assert.Equal(["Cause", "Why", "Fix", "Suppress", "Bad", "Good"], page.Sections);
        Assert.All(page.Sections, section => Assert.NotEmpty(page.Section(section)));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Page_BadExample_ReportsTheRuleAndNothingElse(string id)
        => Assert.Equal([id], (await Reported(RulePage.Of(id).Example("Bad"))).Select(diagnostic => diagnostic.Id).Distinct());

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Page_GoodExample_ReportsNothing(string id)
    {
        var example = RulePage.Of(id).Example("Good");
        Assert.NotEmpty(example.Sources[0]);
        Assert.Empty(await Reported(example));
    }

    [Fact]
    public void Page_OfTheGeneratorsFailure_HasRowEntryAndSections()
    {
        Assert.Equal(["Cause", "Why", "Fix", "Suppress"], RulePage.Of(Failure).Sections);
        Assert.Contains(Rows(), row => row.StartsWith($"| [{Failure}]({Failure}.md) |", StringComparison.Ordinal));
        Assert.Contains(Failure, Product.Read("generator", "TestKit.Generators", "AnalyzerReleases.Unshipped.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void Table_AndFolder_NameNoRuleThatDoesNotExist()
    {
        var ids = Descriptors.Select(descriptor => descriptor.Id).Append(Failure).Order().ToList();
        Assert.Equal(ids, Rows().Select(row => row.Substring(row.IndexOf('[') + 1, Failure.Length)));
        Assert.Equal(ids, Directory.GetFiles(Product.PathOf("analyzers", "rules"), "TK*.md").Select(Path.GetFileNameWithoutExtension).Order());
    }

    [Fact]
    public void Fixer_Any_IsCalledAsItsRule()
        => Assert.All(Product.Fixers.Where(fixer => !IsOfTheCompiler(fixer)), fixer => Assert.Equal([fixer.GetType().Name], fixer.FixableDiagnosticIds.Select(id => NameOf(id) + "Fixer")));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Rule_Any_HasTestsOfItsName(string id)
        => Assert.Contains(typeof(RulePagesTests).Assembly.GetTypes(), type => type.Name == NameOf(id) + "Tests");

    /// <summary>A fix of what the compiler itself reports.</summary>
    private static bool IsOfTheCompiler(Microsoft.CodeAnalysis.CodeFixes.CodeFixProvider fixer) => fixer.FixableDiagnosticIds.All(id => id.StartsWith("CS", StringComparison.Ordinal));

    private static IEnumerable<string> Rows()
        => Product.Read("analyzers", "rules", "README.md").Split('\n').Where(line => line.StartsWith("| [", StringComparison.Ordinal));

    private static DiagnosticDescriptor Descriptor(string id) => Descriptors.Single(descriptor => descriptor.Id == id);

    private static string NameOf(string id) => Product.Rule(id).GetType().Name;

    private static async Task<IEnumerable<Diagnostic>> Reported(TestProject project)
        => await Findings.Of(project.Compile(project.Parse("")), project.Migration, [.. Product.Rules]);
}
