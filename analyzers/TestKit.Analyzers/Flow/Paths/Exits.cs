using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace TestKit.Analyzers.Flow.Paths;

/// <summary>Finds the statement by which a path leaves a body; the graph keeps none for a return without a value.</summary>
internal static class Exits
{
    public static SyntaxNode? ReturnAfter(Departure departure)
    {
        if (departure.Branch.Semantics == ControlFlowBranchSemantics.Return && departure.Block.BranchValue is { } value)
        {
            return value.Syntax.FirstAncestorOrSelf<ReturnStatementSyntax>() ?? value.Syntax;
        }

        var last = departure.Last?.Syntax;
        return departure.Taken is { } taken ? AfterCondition(last, taken) : Next(last?.FirstAncestorOrSelf<StatementSyntax>(statement => statement.Parent is BlockSyntax or SwitchSectionSyntax));
    }

    /// <summary>The last token of a body.</summary>
    public static SyntaxToken EndOf(SyntaxNode body) => body.GetLastToken();

    private static SyntaxNode? AfterCondition(SyntaxNode? condition, bool taken)
    {
        if (condition?.FirstAncestorOrSelf<IfStatementSyntax>(statement => statement.Condition.Span.Contains(condition.Span)) is not { } branch)
        {
            return null;
        }

        for (; condition != branch.Condition && condition.Parent is ParenthesizedExpressionSyntax or PrefixUnaryExpressionSyntax; condition = condition.Parent)
        {
            taken ^= condition.Parent.IsKind(SyntaxKind.LogicalNotExpression);
        }

        // Of several conditions in one, each may decide.
        return condition == branch.Condition ? First(taken ? branch.Statement : branch.Else?.Statement) : First(branch.Statement) ?? First(branch.Else?.Statement);
    }

    private static SyntaxNode? First(StatementSyntax? statement)
        => statement is BlockSyntax block ? First(block.Statements.FirstOrDefault()) : IsReturn(statement) ? statement : null;

    private static StatementSyntax? Next(StatementSyntax? statement)
    {
        var siblings = statement?.Parent switch
        {
            BlockSyntax block => block.Statements,
            SwitchSectionSyntax section => section.Statements,
            _ => default,
        };
        var next = statement is null ? null : siblings.ElementAtOrDefault(siblings.IndexOf(statement) + 1);
        return IsReturn(next) ? next : null;
    }

    private static bool IsReturn(StatementSyntax? statement)
        => statement is ReturnStatementSyntax { Expression: null } || statement.IsKind(SyntaxKind.YieldBreakStatement);
}
