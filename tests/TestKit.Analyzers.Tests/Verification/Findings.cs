using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace TestKit.Analyzers.Tests.Verification;

/// <summary>What the compiler and rules say about a compilation.</summary>
internal static partial class Findings
{
    /// <summary>What the rules report, and the errors of the compiler, in the order of their places.</summary>
    public static Task<ImmutableArray<Diagnostic>> Of(CSharpCompilation compilation, params DiagnosticAnalyzer[] rules) => Of(compilation, migration: null, rules);

    public static async Task<ImmutableArray<Diagnostic>> Of(CSharpCompilation compilation, string? migration, params DiagnosticAnalyzer[] rules)
    {
        var options = new CompilationWithAnalyzersOptions(Migration.Options(migration), onAnalyzerException: null, concurrentAnalysis: true, logAnalyzerExecutionTime: false);
        var reported = await WithAll(compilation, rules).WithAnalyzers([.. rules], options).GetAnalyzerDiagnosticsAsync();
        return [.. compilation.GetDiagnostics()
            .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            .Concat(reported)
            .OrderBy(FileOf).ThenBy(diagnostic => diagnostic.Location.SourceSpan.Start).ThenBy(diagnostic => diagnostic.Id)];
    }

    /// <summary>The compilation with those rules on, too, that are off by default.</summary>
    public static Compilation WithAll(Compilation compilation, IEnumerable<DiagnosticAnalyzer> rules)
        => compilation.WithOptions(compilation.Options.WithSpecificDiagnosticOptions(rules
            .SelectMany(rule => rule.SupportedDiagnostics)
            .Where(rule => !rule.IsEnabledByDefault)
            .ToImmutableDictionary(rule => rule.Id, _ => ReportDiagnostic.Warn)
            .AddRange(compilation.Options.SpecificDiagnosticOptions)));

    public static Finding From(Diagnostic diagnostic) => new(FileOf(diagnostic), diagnostic.Location.SourceSpan, diagnostic.Id);

    /// <summary>What was expected and did not come, and what came unexpected; null when all is as expected.</summary>
    public static string? Difference(IReadOnlyList<MarkedSource> sources, IReadOnlyList<Diagnostic> came)
    {
        var missing = sources.SelectMany(source => source.Expected).ToList();
        var unexpected = came.Where(diagnostic => !missing.Remove(From(diagnostic))).ToList();
        return missing.Count == 0 && unexpected.Count == 0
            ? null
            : string.Join("\n", missing.Select(finding => $"Expected, but did not come: {Show(finding, sources)}")
                .Concat(unexpected.Select(diagnostic => $"Came, but was not expected: {Show(diagnostic, sources)}")));
    }

    private static string Show(Diagnostic diagnostic, IReadOnlyList<MarkedSource> sources)
        => $"{Show(From(diagnostic), sources)}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}";

    private static string Show(Finding finding, IReadOnlyList<MarkedSource> sources)
    {
        if (finding.File < 0 || finding.File >= sources.Count)
        {
            return $"{finding.Id} in no file of the test";
        }

        var text = sources[finding.File].Text;
        var line = text.Take(finding.Span.Start).Count(c => c == '\n') + 1;
        return $"{finding.Id} in file {finding.File}, line {line}, on `{text.Substring(finding.Span.Start, finding.Span.Length)}`";
    }

    private static int FileOf(Diagnostic diagnostic)
        => Name().Match(diagnostic.Location.SourceTree?.FilePath ?? "") is { Success: true } name ? int.Parse(name.Groups["file"].Value, CultureInfo.InvariantCulture) : -1;

    [GeneratedRegex(@"^File(?<file>\d+)\.cs$")]
    private static partial Regex Name();
}
