using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TestKit.Analyzers.Script;
using TestKit.Analyzers.Script.Code;

namespace TestKit.Analyzers.TK3000.Statements;

/// <summary>TK3011: a query is expected, and nothing says what it gives.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class QueryExpectationsMustAnswer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [StatementRules.QueryExpectationsMustAnswer];

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
            if (expectation is { IsQuery: true, IsSeenWhole: true, HasReply: false } && !IsSwitchedOff(expectation))
            {
                block.ReportName(StatementRules.QueryExpectationsMustAnswer, expectation.Call);
            }
        }
    }

    private static bool IsSwitchedOff(Expectation expectation)
        => expectation.Step("Times") is { } times && Arguments.At(times, 0)?.Value.ConstantValue is { HasValue: true, Value: 0 };
}
