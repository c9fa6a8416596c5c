using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TestKit.Analyzers.Script;
using TestKit.Analyzers.Script.Code;

namespace TestKit.Analyzers.TK3000.Statements;

/// <summary>TK3010: two expectations follow one another, and the newer one takes all statements of the older one.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SqlExpectationsMustBeReachable : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [StatementRules.SqlExpectationsMustBeReachable];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.ForEveryReading(Check);
    }

    private static void Check(OperationBlockAnalysisContext block, CodeReading code)
    {
        foreach (var older in code.Expectations)
        {
            if (code.Expectations.FirstOrDefault(newer => newer != older && Coverage.Covers(newer, older, code)) is { } hiding)
            {
                var line = hiding.Place.Syntax.GetLocation().GetLineSpan().StartLinePosition.Line + 1;
                block.ReportName(StatementRules.SqlExpectationsMustBeReachable, older.Call, $"{older.Call.TargetMethod.Name}({older.Place.Syntax})", line);
            }
        }
    }
}
