using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TestKit.Analyzers.Requests;
using TestKit.Generators.Reading;
using TestKit.Generators.Reading.Requests;

namespace TestKit.Analyzers.TK1000;

/// <summary>TK1002: a class is to become a double, and the generator cannot add its part to it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DoubleMustBePartialClass : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [DeclarationRules.DoubleMustBePartialClass];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.ForEveryRequest(Analyze);
    }

    private static void Analyze(RequestAnalysis analysis)
    {
        if (analysis is { Request.PartialClass: { } own, Doubled: { } doubled }
            && PartialClass.Problem(analysis.Request, doubled, analysis.Cancellation) is { } problem)
        {
            analysis.Report(DeclarationRules.DoubleMustBePartialClass, own.Name, Shown.Of(doubled), problem);
        }
    }
}
