using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace TestKit.Analyzers.TK3000;

/// <summary>TK3002: rows are left behind only where something throws.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RowsMustBeDisposedAfterExceptions : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [RowsRules.RowsMustBeDisposedAfterExceptions];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.ForEveryOpening(opening =>
        {
            if (opening.Follow().Leaks.Count == 0 && opening.FollowExceptions() is { Leaks.Count: > 0 } paths)
            {
                opening.Report(RowsRules.RowsMustBeDisposedAfterExceptions, paths);
            }
        });
    }
}
