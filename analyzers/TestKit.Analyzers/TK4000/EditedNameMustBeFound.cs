using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TestKit.Analyzers.Chains;
using TestKit.Injection.Planning;

namespace TestKit.Analyzers.TK4000;

/// <summary>TK4002: an edit of a chain looks for a name that nothing has, or that is at several places.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class EditedNameMustBeFound : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [ChainRules.EditedNameMustBeFound];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.ForEveryRun(ChainRules.EditedNameMustBeFound, ProblemKind.UnknownName, ProblemKind.AmbiguousName);
    }
}
