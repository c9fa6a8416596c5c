using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TestKit.Analyzers.Requests;
using TestKit.Generators.Reading;
using TestKit.Generators.Reading.Requests;

namespace TestKit.Analyzers.TK1000;

/// <summary>TK1003: the reference implementation that a double is to stand on is none.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class BackingMustImplementInterface : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [DeclarationRules.BackingMustImplementInterface];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.ForEveryRequest(Analyze);
    }

    private static void Analyze(RequestAnalysis analysis)
    {
        if (analysis is { Request.Backing: { TypeKind: not TypeKind.Error } backing, Doubled: { } doubled }
            && BackingReader.Read(backing, doubled, analysis.Assembly).Problem is { } problem)
        {
            analysis.ReportOnArgument("Backing", DeclarationRules.BackingMustImplementInterface, Shown.Of(backing), Shown.Of(doubled), problem);
        }
    }
}
