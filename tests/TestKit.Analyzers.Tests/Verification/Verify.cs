using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Xunit;

namespace TestKit.Analyzers.Tests.Verification;

/// <summary>Stands in for Microsoft.CodeAnalysis.Testing, with its markup.</summary>
internal static class Verify
{
    /// <summary>Fails unless the rule reports where the source is marked and nowhere else, and the source compiles but for marked errors.</summary>
    /// <param name="source">The source with markup.</param>
    /// <param name="messages">The rule's messages in order; none where they do not matter.</param>
    public static Task Diagnostics<TRule>(string source, params string[] messages)
        where TRule : DiagnosticAnalyzer, new()
        => Diagnostics<TRule>(TestProject.Of(source), messages);

    public static async Task Diagnostics<TRule>(TestProject project, params string[] messages)
        where TRule : DiagnosticAnalyzer, new()
    {
        var rule = new TRule();
        var sources = project.Parse(IdOf(rule));
        var came = await Findings.Of(project.Compile(sources), project.Migration, rule);
        if (Findings.Difference(sources, came) is { } difference)
        {
            Assert.Fail(difference);
        }

        if (messages.Length > 0)
        {
            Messages(messages, came.Where(diagnostic => diagnostic.Id == IdOf(rule)));
        }
    }

    /// <summary>Fails unless the fix for the first report turns the source into the other, which is as its own markup says.</summary>
    /// <param name="source">The source with markup.</param>
    /// <param name="fixedSource">The source after the fix, with markup.</param>
    /// <param name="title">Which of several fixes; null where there is to be one only.</param>
    public static Task Fix<TRule, TFixer>(string source, string fixedSource, string? title = null)
        where TRule : DiagnosticAnalyzer, new()
        where TFixer : CodeFixProvider, new()
        => Fix<TRule, TFixer>(TestProject.Of(source), fixedSource, title);

    public static async Task Fix<TRule, TFixer>(TestProject project, string fixedSource, string? title = null)
        where TRule : DiagnosticAnalyzer, new()
        where TFixer : CodeFixProvider, new()
    {
        await Diagnostics<TRule>(project);
        var fixes = await FixRun.Of(project, new TRule(), new TFixer());
        var fix = fixes.Actions.Where(action => title is null || action.Title == title).ToList();
        Assert.True(fix.Count == 1, $"Expected {(title is null ? "one fix" : $"the fix '{title}'")}, but {fixes.Actions.Count} came: {string.Join(", ", fixes.Actions.Select(action => action.Title))}");
        Assert.Equal(MarkedSource.Parse(fixedSource, "", 0).Text, (await fixes.Apply(fix[0]))[0]);
        await Diagnostics<TRule>(project.With(fixedSource));
    }

    /// <summary>Fails unless the fix for the first report changes the last of the files so.</summary>
    public static async Task FixElsewhere<TRule, TFixer>(TestProject project, string fixedSource)
        where TRule : DiagnosticAnalyzer, new()
        where TFixer : CodeFixProvider, new()
    {
        var fixes = await FixRun.Of(project, new TRule(), new TFixer());
        Assert.Equal(fixedSource, (await fixes.Apply(Assert.Single(fixes.Actions)))[^1]);
    }

    /// <summary>Fails unless the fixes of all reports turn the source into the other.</summary>
    public static async Task FixAll<TRule, TFixer>(string source, string fixedSource)
        where TRule : DiagnosticAnalyzer, new()
        where TFixer : CodeFixProvider, new()
    {
        var project = TestProject.Of(source);
        await Diagnostics<TRule>(project);
        var fixes = await FixRun.Of(project, new TRule(), new TFixer());
        Assert.Equal(fixedSource, (await fixes.ApplyAll(Assert.Single(fixes.Actions)))[0]);
        await Diagnostics<TRule>(fixedSource);
    }

    /// <summary>Fails unless the rule reports where the source is marked, and no fix is offered.</summary>
    public static Task NoFix<TRule, TFixer>(string source)
        where TRule : DiagnosticAnalyzer, new()
        where TFixer : CodeFixProvider, new()
        => NoFix<TRule, TFixer>(TestProject.Of(source));

    public static async Task NoFix<TRule, TFixer>(TestProject project)
        where TRule : DiagnosticAnalyzer, new()
        where TFixer : CodeFixProvider, new()
    {
        await Diagnostics<TRule>(project);
        var fixes = await FixRun.Of(project, new TRule(), new TFixer());
        Assert.True(fixes.Actions.Count == 0, $"Expected no fix, but this came: {string.Join(", ", fixes.Actions.Select(action => action.Title))}");
    }

    private static string IdOf(DiagnosticAnalyzer rule) => rule.SupportedDiagnostics[0].Id;

    private static void Messages(IReadOnlyList<string> expected, IEnumerable<Diagnostic> came)
    {
        var messages = came.Select(diagnostic => diagnostic.GetMessage(CultureInfo.InvariantCulture)).ToList();
        if (!expected.SequenceEqual(messages))
        {
            Assert.Fail($"Expected the messages:\n{string.Join("\n", expected)}\nbut these came:\n{string.Join("\n", messages)}");
        }
    }
}
