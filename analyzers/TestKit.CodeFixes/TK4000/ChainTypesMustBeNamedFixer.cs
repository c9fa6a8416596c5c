using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace TestKit.CodeFixes.TK4000;

/// <summary>Wraps the value in a record struct, where one name for it shows itself and it is the only one of its type in the file.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ChainTypesMustBeNamedFixer))]
[Shared]
public sealed class ChainTypesMustBeNamedFixer : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ["TK4009"];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await ChainCall.Of(context).ConfigureAwait(false) is not { } call
            || call.Model.SyntaxTree.GetRoot(context.CancellationToken) is not CompilationUnitSyntax root
            || BareValue.Of(call) is not { } value
            || value.Type is not { SpecialType: not SpecialType.None } type)
        {
            return;
        }

        var uses = new BareUses(call.Model, root, type);
        if (uses.Providers != 1 || (value.Name ?? uses.NameOfParameter) is not { } word || NameOf(word) is not { } name || call.Model.LookupSymbols(call.Call.SpanStart, name: name).Any())
        {
            return;
        }

        var written = type.ToMinimalDisplayString(call.Model, call.Call.SpanStart);
        ImmutableArray<TextChange> changes = [.. value.Wrapped(name), .. uses.Changes(name), Declaration(call.Call, name, written)];
        TextFix.Register(context, call.Model.SyntaxTree, $"Wrap it in a record struct '{name}'", nameof(ChainTypesMustBeNamedFixer), [.. changes.OrderBy(change => change.Span.Start)]);
    }

    /// <summary>After the type that the chain stands in, and as accessible.</summary>
    private static TextChange Declaration(SyntaxNode call, string name, string type)
    {
        var around = call.AncestorsAndSelf().OfType<BaseTypeDeclarationSyntax>().Last();
        var indentation = around.GetLeadingTrivia() is { Count: > 0 } trivia && trivia[trivia.Count - 1].IsKind(SyntaxKind.WhitespaceTrivia) ? trivia[trivia.Count - 1].ToString() : "";
        var accessible = around.Modifiers.Any(SyntaxKind.PublicKeyword) ? "public" : "internal";
        return new(new TextSpan(around.Span.End, 0), $"\n\n{indentation}{accessible} readonly record struct {name}({type} Value);");
    }

    /// <summary>The words of a name, each with a capital letter.</summary>
    private static string? NameOf(string word)
    {
        var name = string.Concat(word.Split('-', '_', ' ', '.').Where(part => part.Length > 0).Select(part => char.ToUpperInvariant(part[0]) + part.Substring(1)));
        return SyntaxFacts.IsValidIdentifier(name) ? name : null;
    }
}
