using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TestKit.Analyzers.Script;
using TestKit.Analyzers.Script.Code;
using TestKit.Analyzers.Statements;

namespace TestKit.Analyzers.TK3000.Statements;

/// <summary>TK3009: a row of an INSERT has more or fewer values than the INSERT names columns.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ValuesMustFitInsertedColumns : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [StatementRules.ValuesMustFitInsertedColumns];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.ForEveryReading(Check);
    }

    private static void Check(OperationBlockAnalysisContext block, CodeReading code)
    {
        foreach (var (place, statement, _) in code.Statements)
        {
            if (InsertLists.Mismatch(statement) is var (columns, values, row))
            {
                block.Report(
                    StatementRules.ValuesMustFitInsertedColumns,
                    place,
                    columns == 1 ? "1 column" : $"{columns} columns",
                    $"{(row == 1 ? "gives" : $"row {row} gives")} {(values == 1 ? "1 value" : $"{values} values")}");
            }
        }
    }
}
