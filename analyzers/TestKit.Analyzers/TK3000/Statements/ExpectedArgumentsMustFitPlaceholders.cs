using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TestKit.Analyzers.Script;
using TestKit.Analyzers.Script.Code;
using TestKit.Analyzers.Script.Calls;
using TestKit.Analyzers.Statements;

namespace TestKit.Analyzers.TK3000.Statements;

/// <summary>TK3005: an expectation waits for fewer arguments than its own SQL has placeholders, or for others.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ExpectedArgumentsMustFitPlaceholders : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [StatementRules.ExpectedArgumentsMustFitPlaceholders];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.ForEveryReading(Check);
    }

    private static void Check(OperationBlockAnalysisContext block, CodeReading code)
    {
        foreach (var expectation in code.Expectations)
        {
            if (expectation.Step("WithArgs") is { } withArgs
                && SeenArguments.OfExpected(withArgs, code.Locals) is { } arguments
                && expectation.Statement() is { } statement
                && Placeholders.Of(statement) is { AreMixed: false } placeholders
                && Binding.Problem(placeholders, arguments, expectation.IsWhole ? Binding.Kind.Whole : Binding.Kind.Fragment) is { } problem)
            {
                block.ReportName(StatementRules.ExpectedArgumentsMustFitPlaceholders, withArgs, problem);
            }
        }
    }
}
