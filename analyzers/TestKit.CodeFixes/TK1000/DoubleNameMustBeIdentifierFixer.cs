using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace TestKit.CodeFixes.TK1000;

/// <summary>Puts the namespace of a double's name where it belongs, and leaves out what neither can have.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(DoubleNameMustBeIdentifierFixer))]
[Shared]
public sealed class DoubleNameMustBeIdentifierFixer : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ["TK1006"];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var meant = context.Diagnostics.First().Properties.OrderBy(argument => argument.Key).ToList();
        if (meant.Count > 0 && await AttributeFix.Find(context).ConfigureAwait(false) is var (root, attribute))
        {
            var changed = meant.Aggregate(attribute, (changed, argument) => changed.With(argument.Key, AttributeArguments.Text(argument.Value!)));
            context.RegisterCodeFix(
                CodeAction.Create(
                    $"Write {string.Join(" and ", meant.Select(argument => $"{argument.Key} = \"{argument.Value}\""))}",
                    _ => Task.FromResult(context.Document.WithSyntaxRoot(root.ReplaceNode(attribute, changed))),
                    equivalenceKey: nameof(DoubleNameMustBeIdentifierFixer)),
                context.Diagnostics);
        }
    }
}
