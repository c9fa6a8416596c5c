using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using TestKit.Analyzers.Flow;

namespace TestKit.Analyzers.TK2000;

/// <summary>TK2004: an assertion that ends later is dropped, and with it its failure.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class AssertionsMustBeAwaited : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [UsageRules.AssertionsMustBeAwaited];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        DoubleTypes.WhereKnown(context, (start, types) => start.RegisterOperationAction(statement => Check(statement, (IExpressionStatementOperation)statement.Operation, types), OperationKind.ExpressionStatement));
    }

    private static void Check(OperationAnalysisContext context, IExpressionStatementOperation statement, DoubleTypes types)
    {
        var dropped = statement.Operation is ISimpleAssignmentOperation { Target: IDiscardOperation } discarded ? discarded.Value : statement.Operation;
        if (dropped is IInvocationOperation { Type: { } type } call && RowsTypes.IsTask(type) && IsAssertion(call.TargetMethod, types))
        {
            context.ReportDiagnostic(Diagnostic.Create(UsageRules.AssertionsMustBeAwaited, call.Syntax.GetLocation(), call.TargetMethod.Name));
        }
    }

    /// <summary>The runtime's own, and those that are generated as extensions of an interface.</summary>
    private static bool IsAssertion(IMethodSymbol method, DoubleTypes types)
        => method is { IsExtensionMethod: true, Name: "WhenCalled" } ? types.IsSelection(method.Parameters[0].Type) : method is { IsExtensionMethod: true, Name: "AssertReachedAsync" or "AssertLastErrorAsync" };
}
