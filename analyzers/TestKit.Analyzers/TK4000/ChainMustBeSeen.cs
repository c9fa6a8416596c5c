using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TestKit.Analyzers.Chains;
using TestKit.Injection.Planning;

namespace TestKit.Analyzers.TK4000;

/// <summary>TK4007: a chain is made in a way that only running it shows.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ChainMustBeSeen : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [ChainRules.ChainMustBeSeen];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.ForEveryRun(ChainRules.ChainMustBeSeen, verdict => verdict.Unseen is { } reason ? [new Problem<ITypeSymbol>(ProblemKind.ItemMistake, reason, null)] : []);
    }
}
