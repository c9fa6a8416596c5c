using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CodeFixes;

namespace TestKit.CodeFixes;

/// <summary>Finds the attribute that a diagnostic stands on.</summary>
internal static class AttributeFix
{
    public static async Task<(SyntaxNode Root, AttributeSyntax Attribute)?> Find(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        return root?.FindNode(context.Span).FirstAncestorOrSelf<AttributeSyntax>() is { } attribute ? (root, attribute) : null;
    }
}
