using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TestKit.Analyzers.Script;
using TestKit.Analyzers.Script.Code;
using TestKit.Analyzers.Script.Calls;
using TestKit.Analyzers.Statements;

namespace TestKit.Analyzers.TK3000.Statements;

/// <summary>TK3006: code runs a statement with fewer arguments than it has placeholders, or with others.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ArgumentsMustFitPlaceholders : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [StatementRules.ArgumentsMustFitPlaceholders];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.ForEveryReading(Check);
    }

    private static void Check(OperationBlockAnalysisContext block, CodeReading code)
    {
        foreach (var call in code.SqlCalls)
        {
            if (call.Arguments is { } arguments
                && Statement.Of(call.Sql, call.Syntax) is { IsFromStart: true, Text.Problems.Count: 0 } statement
                && !IsTemplate(call)
                && Placeholders.Of(statement) is { AreMixed: false } placeholders
                && (placeholders.Count > 0 || StatementKinds.IsComplete(statement))
                && Problem(call, placeholders, arguments) is { } problem)
            {
                block.Report(StatementRules.ArgumentsMustFitPlaceholders, PlaceOf(call), problem);
            }
        }
    }

    private static string? Problem(SqlCall call, Placeholders placeholders, SeenArguments arguments)
        => call.Rules switch
        {
            BindingRules.Own => Binding.Problem(placeholders, arguments, arguments.Names is null ? Binding.Kind.Whole : Binding.Kind.Generous),
            BindingRules.OwnWithSettings => Binding.Problem(placeholders, arguments, Binding.Kind.Generous),
            _ when placeholders.HasNumbers => call.Rules == BindingRules.Dapper || arguments.Names is not null ? null : Binding.Problem(placeholders, arguments, Binding.Kind.Whole),
            _ => arguments.Names is null && arguments.Count > 0 ? null : Binding.Problem(placeholders, arguments, Binding.Kind.Generous),
        };

    /// <summary>A command is given its text long before its arguments.</summary>
    private static IOperation PlaceOf(SqlCall call) => call.Rules == BindingRules.Command ? call.Runs : call.Place;

    /// <summary>Placeholders of other kinds, which are replaced before the statement is run.</summary>
    private static bool IsTemplate(SqlCall call)
        => call.Rules is BindingRules.Own or BindingRules.OwnWithSettings ? Regex.IsMatch(call.Sql, @"[{?]|%[sd]\b|\$[A-Za-z_]|:\d") : Regex.IsMatch(call.Sql, @"\?\w+\?|\{\d");
}
