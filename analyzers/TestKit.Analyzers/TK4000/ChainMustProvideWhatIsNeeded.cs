using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TestKit.Analyzers.Chains;
using TestKit.Injection.Planning;

namespace TestKit.Analyzers.TK4000;

/// <summary>TK4001: the test, or something that is required, needs what nothing provides.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ChainMustProvideWhatIsNeeded : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [ChainRules.ChainMustProvideWhatIsNeeded];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.ForEveryRun(ChainRules.ChainMustProvideWhatIsNeeded, ProblemKind.MissingProvider);
    }
}
