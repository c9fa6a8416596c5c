using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TestKit.Analyzers.Chains;
using TestKit.Injection.Planning;

namespace TestKit.Analyzers.TK4000;

/// <summary>TK4004: TestRun.Run needs an asynchronous provider.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SynchronousRunMustNotWait : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [ChainRules.SynchronousRunMustNotWait];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.ForEveryRun(ChainRules.SynchronousRunMustNotWait, ProblemKind.Asynchronous);
    }
}
