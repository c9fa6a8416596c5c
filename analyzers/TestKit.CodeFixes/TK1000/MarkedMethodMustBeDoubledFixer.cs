using System.Collections.Immutable;
using System.Composition;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace TestKit.CodeFixes.TK1000;

/// <summary>Has the interface doubled; on a class, which only implements it, takes the mark away.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MarkedMethodMustBeDoubledFixer))]
[Shared]
public sealed class MarkedMethodMustBeDoubledFixer : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ["TK1013"];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await AttributeFix.Find(context).ConfigureAwait(false) is not var (root, mark))
        {
            return;
        }

        if (mark.FirstAncestorOrSelf<TypeDeclarationSyntax>() is not InterfaceDeclarationSyntax type)
        {
            await AttributeRemoval.Register(context).ConfigureAwait(false);
            return;
        }

        var text = await context.Document.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
        var before = text.ToString(TextSpan.FromBounds(text.Lines.GetLineFromPosition(type.SpanStart).Start, type.SpanStart));
        var space = mark.Name is QualifiedNameSyntax qualified ? $"{qualified.Left}." : "";
        var attribute = $"[{space}GenerateTestDouble]{(string.IsNullOrWhiteSpace(before) ? "\n" + before : " ")}";
        const string Title = "Put [GenerateTestDouble] on the interface";
        TextFix.Register(context, root.SyntaxTree, Title, Title, [new TextChange(new TextSpan(type.SpanStart, 0), attribute)]);
    }
}
