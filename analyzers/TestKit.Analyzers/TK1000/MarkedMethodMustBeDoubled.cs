using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TestKit.Analyzers.Requests;
using TestKit.Generators.Reading;
using TestKit.Generators.Reading.Requests;

namespace TestKit.Analyzers.TK1000;

/// <summary>TK1013: a method is marked for a double that nobody makes.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class MarkedMethodMustBeDoubled : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [DeclarationRules.MarkedMethodMustBeDoubled];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.ForEveryMethod(Analyze);
    }

    private static void Analyze(SymbolAnalysisContext context, Lazy<HashSet<ISymbol>> doubled)
    {
        foreach (var name in new[] { KnownNames.RecordsTransition, KnownNames.ReadsState })
        {
            if (SymbolText.Attribute(context.Symbol, name) is { } mark && !doubled.Value.Contains(context.Symbol.ContainingType.OriginalDefinition))
            {
                var type = context.Symbol.ContainingType;
                var reason = type.TypeKind == TypeKind.Interface
                    ? $"no double is made of '{Shown.Of(type)}'; put [GenerateTestDouble] on it"
                    : $"no double is made of '{Shown.Of(type)}'; mark the method of the interface that it implements";
                var shown = mark.AttributeClass!.Name.Replace("Attribute", "");
                context.ReportDiagnostic(Diagnostic.Create(DeclarationRules.MarkedMethodMustBeDoubled, AttributePlace.Of(mark, context.CancellationToken), shown, $"{type.Name}.{context.Symbol.Name}", reason));
            }
        }
    }
}
