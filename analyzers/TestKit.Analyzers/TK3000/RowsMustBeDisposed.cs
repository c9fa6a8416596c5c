using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace TestKit.Analyzers.TK3000;

/// <summary>TK3001: rows are left behind on a path that needs no exception.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RowsMustBeDisposed : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [RowsRules.RowsMustBeDisposed];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.ForEveryOpening(opening =>
        {
            if (opening.Leaks() is { Count: > 0 } leaks)
            {
                opening.Report(RowsRules.RowsMustBeDisposed, leaks[0].Path);
            }
        });
    }
}
