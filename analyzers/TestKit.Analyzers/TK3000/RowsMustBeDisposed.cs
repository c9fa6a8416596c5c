using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace TestKit.Analyzers.TK3000;

/// <summary>TK3001: rows are left behind on a path that needs no exception.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RowsMustBeDisposed : DiagnosticAnalyzer
{
    /// <summary>The property of a diagnostic whose rows nobody else gets on any path, so that they can be disposed where they are opened.</summary>
    internal const string StayHere = nameof(StayHere);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [RowsRules.RowsMustBeDisposed];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.ForEveryOpening(opening =>
        {
            var paths = opening.Follow();
            if (paths.Leaks.Count > 0)
            {
                opening.Report(RowsRules.RowsMustBeDisposed, paths);
            }
        });
    }
}
