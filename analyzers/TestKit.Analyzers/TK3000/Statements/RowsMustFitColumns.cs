using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using TestKit.Analyzers.Script;
using TestKit.Analyzers.Script.Code;
using TestKit.Analyzers.Script.Rows;

namespace TestKit.Analyzers.TK3000.Statements;

/// <summary>TK3008: a row has more or fewer values than columns, or a value that its column does not take.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RowsMustFitColumns : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [StatementRules.RowsMustFitColumns];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.ForEveryReading(Check);
    }

    private static void Check(OperationBlockAnalysisContext block, CodeReading code)
    {
        foreach (var (place, problem) in code.RowSets.SelectMany(rows => RowProblems.Of(rows, code.Types.Compilation)))
        {
            if (place is IInvocationOperation { TargetMethod.Name: "AddRow" } call)
            {
                block.ReportName(StatementRules.RowsMustFitColumns, call, problem);
            }
            else
            {
                block.Report(StatementRules.RowsMustFitColumns, place, problem);
            }
        }
    }
}
