using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TestKit.Analyzers.Script;
using TestKit.Analyzers.Script.Code;

namespace TestKit.Analyzers.TK3000.Statements;

/// <summary>TK3012: a test begins a transaction itself, commits it nowhere, and asserts that it was committed.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class AssertedTransactionsMustBeCommitted : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [StatementRules.AssertedTransactionsMustBeCommitted];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.ForEveryReading(Check);
    }

    private static void Check(OperationBlockAnalysisContext block, CodeReading code)
    {
        var assertions = code.Calls.Where(call => call.TargetMethod.Name is "AssertCommitted" or "AssertTransactionCommitted" && code.Types.IsOwn(call.TargetMethod)).ToList();
        if (assertions.Count > 0 && BegunTransaction.NeverCommitted(code) is { } begin)
        {
            var line = begin.Syntax.GetLocation().GetLineSpan().StartLinePosition.Line + 1;
            foreach (var assertion in assertions.Where(each => each.Syntax.SpanStart > begin.Syntax.SpanStart))
            {
                block.ReportName(StatementRules.AssertedTransactionsMustBeCommitted, assertion, assertion.TargetMethod.Name, line);
            }
        }
    }
}
