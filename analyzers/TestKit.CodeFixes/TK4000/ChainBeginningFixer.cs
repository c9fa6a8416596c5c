using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace TestKit.CodeFixes.TK4000;

/// <summary>Begins a chain that was begun without one: <c>Chain.Provide(…)</c> is <c>Chain.Empty.Provide(…)</c>. The compiler's own error says that there is no object.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ChainBeginningFixer))]
[Shared]
public sealed class ChainBeginningFixer : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ["CS0120"];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await ChainCall.Of(context).ConfigureAwait(false) is { Call.Expression: MemberAccessExpressionSyntax { Expression: var type } } run
            && run.Model.GetSymbolInfo(type, context.CancellationToken).Symbol is INamedTypeSymbol { Name: "Chain", ContainingNamespace: var space } && space.ToDisplayString() == "TestKit.Injection"
            && run.Model.GetSymbolInfo(run.Call, context.CancellationToken).CandidateSymbols.All(method => !method.IsStatic))
        {
            TextFix.Register(context, type.SyntaxTree, "Begin with Chain.Empty", nameof(ChainBeginningFixer), [new TextChange(new TextSpan(type.Span.End, 0), ".Empty")]);
        }
    }
}
