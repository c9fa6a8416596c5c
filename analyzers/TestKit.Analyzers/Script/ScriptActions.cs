using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using TestKit.Analyzers.Script.Code;

namespace TestKit.Analyzers.Script;

/// <summary>Calls rules for every body of code, where the runtime is referenced.</summary>
internal static class ScriptActions
{
    public static void ForEveryReading(this AnalysisContext context, Action<OperationBlockAnalysisContext, CodeReading> analyze)
        => context.RegisterCompilationStartAction(start =>
        {
            if (ScriptTypes.In(start.Compilation) is { } types)
            {
                var readings = Readings.Of(types);
                start.RegisterOperationBlockAction(block => analyze(block, readings.Of(block.OperationBlocks)));
            }
        });

    /// <summary>Reports on the operation, unless it stands where it is meant to fail.</summary>
    public static void Report(this OperationBlockAnalysisContext context, DiagnosticDescriptor rule, IOperation place, params object[] message)
        => context.Report(rule, place.Syntax, message);

    /// <summary>Reports on the name of the called method.</summary>
    public static void ReportName(this OperationBlockAnalysisContext context, DiagnosticDescriptor rule, IInvocationOperation call, params object[] message)
        => context.Report(
            rule,
            call.Syntax is InvocationExpressionSyntax { Expression: var called }
                ? called switch { MemberAccessExpressionSyntax member => member.Name, MemberBindingExpressionSyntax binding => binding.Name, _ => called }
                : call.Syntax,
            message);

    private static void Report(this OperationBlockAnalysisContext context, DiagnosticDescriptor rule, SyntaxNode place, object[] message)
    {
        if (!MeantToThrow.Is(place))
        {
            context.ReportDiagnostic(Diagnostic.Create(rule, place.GetLocation(), message));
        }
    }
}
