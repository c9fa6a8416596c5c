using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using TestKit.Analyzers.Flow.Values;

namespace TestKit.Analyzers.TK2000;

/// <summary>TK2001: a call on the double itself was meant for the interface; it selects calls, and makes none.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SelectorsMustBeUsed : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [UsageRules.SelectorsMustBeUsed];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        DoubleTypes.WhereKnown(context, (start, types) =>
        {
            start.RegisterOperationAction(statement => Check(statement, Dropped((IExpressionStatementOperation)statement.Operation), types), OperationKind.ExpressionStatement);
            start.RegisterOperationAction(awaited => Check(awaited, ((IAwaitOperation)awaited.Operation).Operation, types), OperationKind.Await);
            start.RegisterOperationAction(returned => Check(returned, GivenAsObject((IReturnOperation)returned.Operation), types), OperationKind.Return);
        });
    }

    private static void Check(OperationAnalysisContext context, IOperation? value, DoubleTypes types)
    {
        if (value is not null && Operations.Bare(value) is var bare && types.IsSelection(bare.Type))
        {
            context.ReportDiagnostic(Diagnostic.Create(UsageRules.SelectorsMustBeUsed, bare.Syntax.GetLocation(), bare.Syntax, Call(bare.Syntax)));
        }
    }

    private static IOperation? Dropped(IExpressionStatementOperation statement)
        => statement.Operation switch
        {
            IAwaitOperation => null,
            ISimpleAssignmentOperation { Target: IDiscardOperation } discarded => discarded.Value,
            var operation => operation,
        };

    /// <summary>What a lambda gives to somebody who takes anything: an assertion that runs it for its exception.</summary>
    private static IOperation? GivenAsObject(IReturnOperation returned)
        => returned is { ReturnedValue: IConversionOperation { IsImplicit: true, Type.SpecialType: SpecialType.System_Object } conversion, Parent.Parent: IAnonymousFunctionOperation } ? conversion.Operand : null;

    private static string Call(SyntaxNode selector)
        => selector is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax member } call
            ? $"{member.Expression}.Object.{member.Name}{call.ArgumentList}"
            : "its Object";
}
