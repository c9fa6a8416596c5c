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

/// <summary>Writes a method that is given to a chain as a lambda, whose types the compiler infers. The compiler's own error says that it does not infer those of the method.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MethodGroupFixer))]
[Shared]
public sealed class MethodGroupFixer : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ["CS0619"];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await ChainCall.Of(context).ConfigureAwait(false) is { Call.ArgumentList.Arguments: { Count: > 0 } arguments } run
            && run.Model.GetSymbolInfo(run.Call, context.CancellationToken) is var called
            && (called.Symbol ?? called.CandidateSymbols.FirstOrDefault()) is IMethodSymbol { ContainingType: { Name: "Chain" or "TestRun", ContainingNamespace: var space } } obsolete && space.ToDisplayString() == "TestKit.Injection"
            && obsolete.Parameters.FirstOrDefault(parameter => parameter.Type.SpecialType == SpecialType.System_Delegate) is { } function && function.Ordinal < arguments.Count
            && arguments[function.Ordinal].Expression is (IdentifierNameSyntax or MemberAccessExpressionSyntax) and var method
            && run.Model.GetMemberGroup(method, context.CancellationToken) is { Length: 1 } group
            && group[0] is IMethodSymbol { Parameters: { Length: > 0 and <= 8 } parameters }
            && parameters.All(parameter => parameter.RefKind == RefKind.None))
        {
            var declared = parameters.Select(parameter => $"{parameter.Type.ToMinimalDisplayString(run.Model, method.SpanStart)} {NameOf(parameter)}");
            var lambda = $"({string.Join(", ", declared)}) => {method}({string.Join(", ", parameters.Select(NameOf))})";
            TextFix.Register(context, method.SyntaxTree, "Write it as a lambda", nameof(MethodGroupFixer), [new TextChange(method.Span, lambda)]);
        }
    }

    private static string NameOf(IParameterSymbol parameter) => SyntaxFacts.GetKeywordKind(parameter.Name) == SyntaxKind.None ? parameter.Name : $"@{parameter.Name}";
}
