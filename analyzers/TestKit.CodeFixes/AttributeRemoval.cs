using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace TestKit.CodeFixes;

/// <summary>Takes away what a diagnostic stands on: an argument of an attribute, the attribute, or the brackets too where it is alone in them.</summary>
internal static class AttributeRemoval
{
    public static async Task Register(CodeFixContext context)
    {
        if (await AttributeFix.Find(context).ConfigureAwait(false) is not var (root, attribute))
        {
            return;
        }

        var argument = attribute.ArgumentList?.Arguments.FirstOrDefault(each => each.Span == context.Span);
        var title = argument is null ? "Remove the attribute" : "Remove the argument";
        context.RegisterCodeFix(
            CodeAction.Create(title, _ => Task.FromResult(context.Document.WithSyntaxRoot(Without(root, attribute, argument))), equivalenceKey: title),
            context.Diagnostics);
    }

    private static SyntaxNode Without(SyntaxNode root, AttributeSyntax attribute, AttributeArgumentSyntax? argument)
    {
        if (argument is not null)
        {
            return root.RemoveNode(argument, SyntaxRemoveOptions.KeepNoTrivia)!;
        }

        SyntaxNode whole = attribute.Parent is AttributeListSyntax { Attributes.Count: 1 } list ? list : attribute;
        return root.RemoveNode(whole, SyntaxRemoveOptions.KeepLeadingTrivia)!;
    }
}
