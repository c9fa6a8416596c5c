using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;

namespace TestKit.CodeFixes.TK3000;

/// <summary>The declaration of the variable that gets opened rows.</summary>
internal sealed class OpenedVariable
{
    private OpenedVariable(LocalDeclarationStatementSyntax declaration, BlockSyntax block, bool isDisposedAsynchronously)
    {
        Declaration = declaration;
        Block = block;
        IsDisposedAsynchronously = isDisposedAsynchronously;
    }

    public LocalDeclarationStatementSyntax Declaration { get; }

    public BlockSyntax Block { get; }

    public bool IsDisposedAsynchronously { get; }

    private string Name => Declaration.Declaration.Variables[0].Identifier.Text;

    /// <summary>Null unless the call is the whole value of one variable that never gets another.</summary>
    public static OpenedVariable? Find(SyntaxNode call, SemanticModel model, CancellationToken cancellation)
    {
        if (Value(call).Parent is not EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Variables.Count: 1, Parent: LocalDeclarationStatementSyntax declaration } } variable }
            || declaration.Parent is not BlockSyntax block
            || model.GetDeclaredSymbol(variable, cancellation) is not ILocalSymbol local
            || block.DescendantNodes().OfType<AssignmentExpressionSyntax>().Any(assignment => assignment.Left is IdentifierNameSyntax { Identifier.ValueText: var name } && name == local.Name))
        {
            return null;
        }

        var isAsynchronous = FunctionAround.IsAsynchronous(declaration) && local.Type.AllInterfaces.Concat([local.Type]).Any(type => type is { Name: "IAsyncDisposable" });
        return local.Type.AllInterfaces.Concat([local.Type]).Any(type => type.Name is "IDisposable" or "IAsyncDisposable") ? new(declaration, block, isAsynchronous) : null;
    }

    public LocalDeclarationStatementSyntax WithUsing()
    {
        var start = Declaration.GetLeadingTrivia();
        var bare = Declaration.WithoutLeadingTrivia().WithUsingKeyword(SyntaxFactory.Token(SyntaxKind.UsingKeyword).WithTrailingTrivia(SyntaxFactory.Space));
        return (IsDisposedAsynchronously ? bare.WithAwaitKeyword(SyntaxFactory.Token(SyntaxKind.AwaitKeyword).WithTrailingTrivia(SyntaxFactory.Space)) : bare).WithLeadingTrivia(start);
    }

    /// <summary>The block with all that follows inside try; null where nothing does, or where something jumps into it.</summary>
    public BlockSyntax? WithFinally()
    {
        var index = Block.Statements.IndexOf(Declaration);
        var rest = Block.Statements.Skip(index + 1).ToList();
        if (rest.Count == 0 || rest.Exists(statement => statement.DescendantNodesAndSelf().Any(node => node is LabeledStatementSyntax)))
        {
            return null;
        }

        var dispose = SyntaxFactory.ParseStatement(IsDisposedAsynchronously ? $"await {Name}.DisposeAsync();" : $"{Name}.Dispose();");
        var guarded = SyntaxFactory.TryStatement(SyntaxFactory.Block(rest), default, SyntaxFactory.FinallyClause(SyntaxFactory.Block(dispose)))
            .NormalizeWhitespace()
            .WithBlock(SyntaxFactory.Block(rest))
            .WithAdditionalAnnotations(Formatter.Annotation);
        return Block.WithStatements([.. Block.Statements.Take(index + 1), guarded]);
    }

    private static SyntaxNode Value(SyntaxNode call)
        => call.Parent switch
        {
            AwaitExpressionSyntax or ParenthesizedExpressionSyntax => Value(call.Parent),
            MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ConfigureAwait" or "GetAwaiter" or "GetResult", Parent: InvocationExpressionSyntax configured } => Value(configured),
            MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Result" } result => Value(result),
            _ => call,
        };
}
