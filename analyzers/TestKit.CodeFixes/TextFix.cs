using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace TestKit.CodeFixes;

/// <summary>Fixes that change some text and leave the layout around it as it is.</summary>
internal static class TextFix
{
    /// <param name="tree">The file that is changed, which need not be the one that the diagnostic is in.</param>
    /// <param name="key">What fixes of one kind have in common, so that they can be made all at once.</param>
    public static void Register(CodeFixContext context, SyntaxTree tree, string title, string key, IReadOnlyList<TextChange> changes)
    {
        if (context.Document.Project.Solution.GetDocument(tree) is { } document)
        {
            context.RegisterCodeFix(
                CodeAction.Create(
                    title,
                    async cancellation => document.Project.Solution.WithDocumentText(document.Id, (await document.GetTextAsync(cancellation).ConfigureAwait(false)).WithChanges(changes)),
                    equivalenceKey: key),
                context.Diagnostics);
        }
    }
}
