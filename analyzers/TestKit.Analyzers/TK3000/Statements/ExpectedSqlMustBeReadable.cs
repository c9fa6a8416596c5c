using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TestKit.Analyzers.Script;
using TestKit.Analyzers.Script.Code;
using TestKit.Analyzers.Statements;

namespace TestKit.Analyzers.TK3000.Statements;

/// <summary>TK3003: the pattern of an expectation says nothing, or its quotes, comments and parentheses take in more than is meant.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ExpectedSqlMustBeReadable : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [StatementRules.ExpectedSqlMustBeReadable];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.ForEveryReading(Check);
    }

    private static void Check(OperationBlockAnalysisContext block, CodeReading code)
    {
        foreach (var expectation in code.Expectations.Where(each => each.IsSql && !each.Has("WillReturnError")))
        {
            if (expectation.Statement() is { } statement && Defects.Of(statement, expectation.IsWhole) is { } defect)
            {
                block.Report(StatementRules.ExpectedSqlMustBeReadable, expectation.Place, defect);
            }
        }
    }
}
