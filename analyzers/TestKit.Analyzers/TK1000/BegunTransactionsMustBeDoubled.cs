using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TestKit.Analyzers.Requests;
using TestKit.Generators.Reading.Sql;

namespace TestKit.Analyzers.TK1000;

/// <summary>TK1015: a database that has a double begins transactions that have none.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class BegunTransactionsMustBeDoubled : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [DeclarationRules.BegunTransactionsMustBeDoubled];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.WhereDoublesAreKnown(start =>
        {
            var doubled = new Lazy<HashSet<ISymbol>>(() => DoubleRequests.DoubledTypes(start.Compilation, start.CancellationToken), LazyThreadSafetyMode.PublicationOnly);
            start.RegisterSymbolAction(symbol => Analyze(symbol, doubled), SymbolKind.Method);
        });
    }

    private static void Analyze(SymbolAnalysisContext context, Lazy<HashSet<ISymbol>> doubled)
    {
        var method = (IMethodSymbol)context.Symbol;
        if (SqlAttributes.RoleOf(method) is null
            && SqlRoles.LooksLikeBegin(method)
            && doubled.Value.Contains(method.ContainingType.OriginalDefinition)
            && SqlRoles.IsAboutSql(method.ContainingType)
            && SqlMisfit.ReasonOfBegin(method, context.Compilation.Assembly) is { } reason)
        {
            context.ReportDiagnostic(Diagnostic.Create(
                DeclarationRules.BegunTransactionsMustBeDoubled,
                method.Locations[0],
                $"{method.ContainingType.Name}.{method.Name}",
                reason));
        }
    }
}
