using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using TestKit.Generators.Naming;
using TestKit.Generators.Reading;
using TestKit.Generators.Reading.Members;
using TestKit.Generators.Reading.Requests;
using TestKit.Generators.Reading.Transitions;

namespace TestKit.CodeFixes.TK1000;

/// <summary>Names the parameters with the states, where just two can be meant: the only two of one type.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(TransitionParametersMustBeFoundFixer))]
[Shared]
public sealed class TransitionParametersMustBeFoundFixer : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ["TK1005"];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await AttributeFix.Find(context).ConfigureAwait(false) is not var (root, attribute)
            || attribute is not { ArgumentList: null or { Arguments.Count: 0 } }
            || attribute.FirstAncestorOrSelf<MethodDeclarationSyntax>() is not { } declaration
            || await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false) is not { } model
            || States(model.GetDeclaredSymbol(declaration, context.CancellationToken)) is not var (from, to))
        {
            return;
        }

        var named = attribute
            .With("From", AttributeArguments.NameOf(Identifier.Escape(from)))
            .With("To", AttributeArguments.NameOf(Identifier.Escape(to)));
        context.RegisterCodeFix(
            CodeAction.Create(
                $"Record the transition from '{from}' to '{to}'",
                _ => Task.FromResult(context.Document.WithSyntaxRoot(root.ReplaceNode(attribute, named))),
                equivalenceKey: nameof(TransitionParametersMustBeFoundFixer)),
            context.Diagnostics);
    }

    /// <summary>The only two parameters of one type, beside others of which one can be the key; and only where names are all that is missing.</summary>
    private static (string From, string To)? States(IMethodSymbol? method)
    {
        if (method is null
            || !SlotCollector.IsOwnSlot(method)
            || method.Parameters.Any(MethodReader.NeedsItsOwnSignature)
            || SymbolText.Attribute(method, KnownNames.RecordsTransition) is not { } attribute
            || TransitionReader.Read(method, attribute).Problem is null)
        {
            return null;
        }

        var groups = method.Parameters
            .Where(parameter => !ParameterReader.IsToken(parameter.Type))
            .GroupBy(parameter => parameter.Type, SymbolEqualityComparer.Default)
            .OrderByDescending(group => group.Count())
            .Select(group => group.ToList())
            .ToList();
        return groups.Count > 1 && groups[0].Count == 2 && groups[1].Count == 1 && groups.TrueForAll(group => TransitionReader.CanBeKept(group[0].Type))
            ? (groups[0][0].Name, groups[0][1].Name)
            : null;
    }
}
