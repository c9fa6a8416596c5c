using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TestKit.Analyzers.Requests;
using TestKit.Generators.Reading.Sql;

namespace TestKit.Analyzers.TK1000;

/// <summary>TK1014: an attribute about SQL stands on a method that it does not fit.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SqlAttributesMustFit : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [DeclarationRules.SqlAttributesMustFit];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.ForEveryMethod(Analyze);
    }

    private static void Analyze(SymbolAnalysisContext context, Lazy<HashSet<ISymbol>> doubled)
    {
        var method = (IMethodSymbol)context.Symbol;
        if (SqlAttributes.Of(method) is { } attribute
            && doubled.Value.Contains(method.ContainingType.OriginalDefinition)
            && SqlMisfit.Reason(method, context.Compilation.Assembly) is { } reason)
        {
            var shown = attribute.AttributeClass!.Name.Replace("Attribute", "");
            context.ReportDiagnostic(Diagnostic.Create(
                DeclarationRules.SqlAttributesMustFit,
                AttributePlace.Of(attribute, context.CancellationToken),
                shown,
                $"{method.ContainingType.Name}.{method.Name}",
                reason));
        }
    }
}
