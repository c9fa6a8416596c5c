using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using TestKit.Analyzers.TK1000;

namespace TestKit.CodeFixes.TK1000;

/// <summary>Gives the double a name that is free.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(DoubleNamesMustBeUniqueFixer))]
[Shared]
public sealed class DoubleNamesMustBeUniqueFixer : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ["TK1004"];

    /// <summary>None: renaming one of two is enough, and all at once would get the same name again.</summary>
    public override FixAllProvider? GetFixAllProvider() => null;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await AttributeFix.Find(context).ConfigureAwait(false) is var (root, attribute)
            && context.Diagnostics.First().Properties.TryGetValue(DoubleNamesMustBeUnique.FreeName, out var name)
            && name is not null)
        {
            var title = $"Name the double '{name}'";
            context.RegisterCodeFix(
                CodeAction.Create(
                    title,
                    _ => Task.FromResult(context.Document.WithSyntaxRoot(root.ReplaceNode(attribute, attribute.With("Name", AttributeArguments.Text(name))))),
                    equivalenceKey: nameof(DoubleNamesMustBeUniqueFixer)),
                context.Diagnostics);
        }
    }
}
