using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TestKit.Analyzers.Chains;
using TestKit.Injection.Planning;

namespace TestKit.Analyzers.TK4000;

/// <summary>TK4008: the nearest provider of a type cannot run, so that one before it gives the value.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class NearestProviderMustNotBePassedOver : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [ChainRules.NearestProviderMustNotBePassedOver];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.ForEveryRun(ChainRules.NearestProviderMustNotBePassedOver, ProblemKind.PassedOver);
    }
}
