using System;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace TestKit.Analyzers.Tests.Verification;

#pragma warning disable RS1001 // Nothing is to load it.
/// <summary>A rule with a mistake, for the verifier's own tests.</summary>
internal sealed class ThrowingRule : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        [new("TEST1", "Throws", "Throws", "Tests", DiagnosticSeverity.Warning, isEnabledByDefault: true)];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterSymbolAction(_ => throw new InvalidOperationException("a mistake in a rule"), SymbolKind.NamedType);
    }
}
