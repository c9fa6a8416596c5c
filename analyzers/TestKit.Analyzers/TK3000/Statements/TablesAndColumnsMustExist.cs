using System;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TestKit.Analyzers.Schemas;
using TestKit.Analyzers.Script;
using TestKit.Analyzers.Script.Code;

namespace TestKit.Analyzers.TK3000.Statements;

/// <summary>TK3013: a statement names a table or a column that the project's migrations do not make.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TablesAndColumnsMustExist : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [StatementRules.TablesAndColumnsMustExist];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(start =>
        {
            var migrations = start.Options.AdditionalFiles.Where(file => file.Path.EndsWith(".sql", StringComparison.OrdinalIgnoreCase)).ToList();
            if (migrations.Count > 0 && ScriptTypes.In(start.Compilation) is { } types)
            {
                var readings = Readings.Of(types);
                var schema = new Lazy<Schema>(() => SchemaReader.Read(migrations.OrderBy(file => file.Path, StringComparer.Ordinal).Select(file => file.GetText()?.ToString() ?? "")));
                start.RegisterOperationBlockAction(block => Check(block, readings.Of(block.OperationBlocks), schema));
            }
        });
    }

    private static void Check(OperationBlockAnalysisContext block, CodeReading code, Lazy<Schema> schema)
    {
        foreach (var (place, statement, isWhole) in code.Statements)
        {
            if (SchemaCheck.Problem(statement, schema.Value, mayBeCut: !isWhole) is { } problem)
            {
                block.Report(StatementRules.TablesAndColumnsMustExist, place, problem);
            }
        }
    }
}
