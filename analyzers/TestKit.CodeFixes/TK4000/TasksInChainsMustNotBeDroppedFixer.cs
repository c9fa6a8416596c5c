using System.Collections.Generic;
using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace TestKit.CodeFixes.TK4000;

/// <summary>Awaits the tasks of the function, unless it is run by <c>TestRun.Run</c>, which cannot wait.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(TasksInChainsMustNotBeDroppedFixer))]
[Shared]
public sealed class TasksInChainsMustNotBeDroppedFixer : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ["TK4010"];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is { } root
            && await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false) is { } model
            && root.FindNode(context.Span, getInnermostNodeForTie: true) is ExpressionSyntax dropped
            && dropped.FirstAncestorOrSelf<AnonymousFunctionExpressionSyntax>() is { Parent.Parent.Parent: InvocationExpressionSyntax call } function
            && call.Expression is not MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Run" })
        {
            var all = Dropped(function, model).Append(dropped).Distinct().ToList();
            if (!all.Any(task => task is ConditionalAccessExpressionSyntax))
            {
                TextChange[] changes = [new(new TextSpan(function.SpanStart, 0), "async "), .. all.Select(task => new TextChange(new TextSpan(task.SpanStart, 0), "await ")).OrderBy(change => change.Span.Start)];
                TextFix.Register(context, root.SyntaxTree, "Await it", nameof(TasksInChainsMustNotBeDroppedFixer), changes);
            }
        }
    }

    private static IEnumerable<ExpressionSyntax> Dropped(AnonymousFunctionExpressionSyntax function, SemanticModel model)
        => function.DescendantNodes(node => node == function || node is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax))
            .OfType<ExpressionStatementSyntax>()
            .Select(statement => statement.Expression)
            .Where(task => task is not AssignmentExpressionSyntax && model.GetTypeInfo(task).Type is { Name: "Task" or "ValueTask" });
}
