using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace TestKit.Analyzers.TK2000;

/// <summary>TK2006: a set-up that can never answer is expected to be used.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ExpectationsMustBePossible : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [UsageRules.ExpectationsMustBePossible];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        DoubleTypes.WhereKnown(context, (start, types) => start.RegisterOperationAction(
            statement =>
            {
                var expression = ((IExpressionStatementOperation)statement.Operation).Operation;
                if (types.IsSetup(expression.Type) && Chain.Of(expression, types) is { } chain && chain.Call("Expected") is { } expected && Reason(chain) is { } reason)
                {
                    statement.ReportDiagnostic(Diagnostic.Create(UsageRules.ExpectationsMustBePossible, expected.Syntax.GetLocation(), reason));
                }
            },
            OperationKind.ExpressionStatement));
    }

    private static string? Reason(Chain chain)
        => chain.Call("WithProbability") is { } random && Number(random) is 0 or 0.0 ? "with probability 0 the set-up never answers"
            : chain.Call("Times") is { } times && Number(times) is 0 && chain.Calls.Any(call => call.TargetMethod.Name is "OnCall" or "Every" or "After" or "WithProbability") ? "with Times(0) the set-up never answers"
            : null;

    private static object? Number(IInvocationOperation call)
        => call.Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == 0)?.Value.ConstantValue.Value;
}
