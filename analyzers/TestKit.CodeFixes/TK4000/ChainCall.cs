using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace TestKit.CodeFixes.TK4000;

/// <summary>The call that a diagnostic about chains is at.</summary>
internal sealed record ChainCall(SemanticModel Model, InvocationExpressionSyntax Call)
{
    public static async Task<ChainCall?> Of(CodeFixContext context)
        => await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is { } root
            && await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false) is { } model
            && root.FindNode(context.Span, getInnermostNodeForTie: true).FirstAncestorOrSelf<InvocationExpressionSyntax>() is { } call
                ? new(model, call)
                : null;

    /// <summary>The argument of a parameter, of a method of the runtime; null where there is none.</summary>
    public ExpressionSyntax? Argument(string parameter)
        => Model.GetOperation(Call) is IInvocationOperation call && call.TargetMethod.ContainingNamespace.ToDisplayString() == "TestKit.Injection"
            ? (call.Arguments.FirstOrDefault(argument => argument.Parameter?.Name == parameter)?.Syntax as ArgumentSyntax)?.Expression
            : null;
}
