using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace TestKit.Analyzers.TK2000;

/// <summary>TK2002: two set-ups follow one another, and the newer one takes all calls of the older one.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SetupsMustBeReachable : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [UsageRules.SetupsMustBeReachable];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        DoubleTypes.WhereKnown(context, (start, types) => start.RegisterOperationAction(block => Check(block, (IBlockOperation)block.Operation, types), OperationKind.Block));
    }

    private static void Check(OperationAnalysisContext context, IBlockOperation block, DoubleTypes types)
    {
        var open = new List<(Chain Chain, IOperation Expression)>();
        foreach (var statement in block.Operations)
        {
            if (statement is IExpressionStatementOperation { Operation: var expression } && types.IsSetup(expression.Type) && Chain.Of(expression, types) is { } newer)
            {
                if (newer.AnswersAlways)
                {
                    foreach (var (hidden, at) in open.Where(older => newer.Covers(older.Chain)).ToList())
                    {
                        var line = expression.Syntax.GetLocation().GetLineSpan().StartLinePosition.Line + 1;
                        context.ReportDiagnostic(Diagnostic.Create(UsageRules.SetupsMustBeReachable, at.Syntax.GetLocation(), at.Syntax, line));
                        open.Remove((hidden, at));
                    }

                    open.Add((newer, expression));
                }
            }
            else
            {
                open.RemoveAll(older => !IsDeclarationOf(statement, older.Chain));
            }
        }
    }

    /// <summary>Whether the statement only declares a variable that has nothing to do with the double.</summary>
    private static bool IsDeclarationOf(IOperation statement, Chain chain)
        => statement is IVariableDeclarationGroupOperation
            && statement.Descendants().All(operation => operation is not (IInvocationOperation or IAwaitOperation) && (Chain.VariableOf(operation) is not { } variable || !chain.Mentions(variable)));
}
