using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TestKit.Analyzers.Chains;
using TestKit.Injection.Planning;

namespace TestKit.Analyzers.TK4000;

/// <summary>TK4003: a matrix has no cells, two of one name, or is not run as one.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class MatrixMustHaveCells : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [ChainRules.MatrixMustHaveCells];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.ForEveryRun(ChainRules.MatrixMustHaveCells, ProblemKind.EmptyMatrix, ProblemKind.DuplicateCell, ProblemKind.MissingMatrix, ProblemKind.MatrixWithoutCell, ProblemKind.UnknownCell);
    }
}
