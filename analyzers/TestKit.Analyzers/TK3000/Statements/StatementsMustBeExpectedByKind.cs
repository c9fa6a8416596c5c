using System;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TestKit.Analyzers.Script;
using TestKit.Analyzers.Script.Code;
using TestKit.Analyzers.Script.Rows;
using TestKit.Analyzers.Statements;
using TestKit.Data;

namespace TestKit.Analyzers.TK3000.Statements;

/// <summary>TK3004: a statement without rows is expected as a query, or one that only reads as an exec.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class StatementsMustBeExpectedByKind : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [StatementRules.StatementsMustBeExpectedByKind];

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
            if (expectation.Statement() is not { IsFromStart: true } statement || statement.IsBatch)
            {
                continue;
            }

            if (!expectation.IsQuery && StatementKinds.OnlyReads(statement) && !HoldsInLongerText(expectation))
            {
                block.ReportName(StatementRules.StatementsMustBeExpectedByKind, expectation.Call, "ExpectExec", "only reads", "ExpectQuery");
            }
            else if (expectation.IsQuery && GivesRows(expectation, code) && StatementKinds.GivesNoRows(statement, IsSeenToEnd(expectation, statement)))
            {
                block.ReportName(StatementRules.StatementsMustBeExpectedByKind, expectation.Call, "ExpectQuery", "gives no rows", "ExpectExec");
            }
        }
    }

    /// <summary>Whether the author wrote the end of the statement; other vendors give the new id in a second statement behind it.</summary>
    private static bool IsSeenToEnd(Expectation expectation, Statement statement)
        => expectation.IsWhole || (statement.EndsWithSemicolon && expectation.Owner.Syntax is SqlSyntax.PostgreSql);

    private static bool GivesRows(Expectation expectation, CodeReading code)
        => expectation.Has("WillReturnScalar") || expectation.Steps.Any(step => step.TargetMethod.Name == "WillReturnRows" && Arguments.At(step, 0) is { } rows && ColumnReader.Of(rows.Value, code) is not null);

    /// <summary>Whether the pattern is the end of a statement that stands in the same file, as the SELECT of an INSERT is.</summary>
    private static bool HoldsInLongerText(Expectation expectation)
        => expectation.Call.Syntax.SyntaxTree.GetRoot().DescendantTokens()
            .Any(token => token.Value is string text && text.IndexOf(expectation.Sql!, StringComparison.OrdinalIgnoreCase) > 0 && StatementKinds.Changes(text));
}
