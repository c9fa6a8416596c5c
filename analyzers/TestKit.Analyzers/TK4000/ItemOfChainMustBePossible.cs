using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TestKit.Analyzers.Chains;
using TestKit.Injection.Planning;

namespace TestKit.Analyzers.TK4000;

/// <summary>TK4005: an item of a chain cannot do what it says, wherever it is listed.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ItemOfChainMustBePossible : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [ChainRules.ItemOfChainMustBePossible];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.ForEveryRun(ChainRules.ItemOfChainMustBePossible, ProblemKind.ItemMistake, ProblemKind.Lifetime);
    }
}
