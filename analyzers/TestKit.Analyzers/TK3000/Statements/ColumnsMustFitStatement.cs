using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TestKit.Analyzers.Script;
using TestKit.Analyzers.Script.Code;
using TestKit.Analyzers.Script.Rows;
using TestKit.Analyzers.Statements;

namespace TestKit.Analyzers.TK3000.Statements;

/// <summary>TK3007: the rows that answer a query have other columns than its SELECT or RETURNING list.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ColumnsMustFitStatement : DiagnosticAnalyzer
{
    private static readonly StringComparer s_ignoringCase = StringComparer.OrdinalIgnoreCase;

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [StatementRules.ColumnsMustFitStatement];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.ForEveryReading(Check);
    }

    private static void Check(OperationBlockAnalysisContext block, CodeReading code)
    {
        foreach (var expectation in code.Expectations.Where(each => each.IsQuery))
        {
            if (expectation.Statement() is not { } statement || SelectList.Of(statement, expectation.IsWhole) is not { } list)
            {
                continue;
            }

            foreach (var step in expectation.Steps.Where(step => step.TargetMethod.Name is "WillReturnRows" or "ThenReturnRows"))
            {
                if (Arguments.At(step, 0) is { } rows && ColumnReader.Of(rows.Value, code) is { } columns && Difference(list, [.. columns.Select(column => column.Name)]) is { } difference)
                {
                    block.ReportName(StatementRules.ColumnsMustFitStatement, step, difference);
                }
            }
        }
    }

    private static string? Difference(SelectList list, IReadOnlyList<string> columns)
    {
        var names = list.Names;
        if (columns.Count < names.Count || (list.IsWhole && columns.Count > names.Count))
        {
            return $"the statement gives {Shown(names)}, the rows have {string.Join(", ", columns)}";
        }

        var other = Enumerable.Range(0, names.Count).Where(i => !IsSame(names[i], columns[i]) && !list.MayGoOn(i, columns[i])).ToList();
        return other.Count == 0 ? null
            : list.IsWhole && names.All(name => name is not null) && names.OrderBy(name => name, s_ignoringCase).SequenceEqual(columns.OrderBy(name => name, s_ignoringCase), s_ignoringCase)
                ? $"the statement gives {Shown(names)} in this order, the rows have {string.Join(", ", columns)}"
            : $"column {other[0] + 1} of the statement is called {names[other[0]]}, that of the rows {columns[other[0]]}";
    }

    private static bool IsSame(string? name, string column) => name is null || s_ignoringCase.Equals(name, column);

    private static string Shown(IReadOnlyList<string?> names)
        => names.Any(name => name is null) ? $"{names.Count} column{(names.Count == 1 ? "" : "s")}" : string.Join(", ", names);
}
