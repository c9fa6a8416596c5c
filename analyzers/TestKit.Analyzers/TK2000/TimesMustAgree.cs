using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace TestKit.Analyzers.TK2000;

/// <summary>TK2005: two numbers of calls that cannot both hold, in one set-up, in one <c>Between</c>, or in assertions that follow one another.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TimesMustAgree : DiagnosticAnalyzer
{
    private static readonly ImmutableHashSet<string> s_occurrences = ["OnCall", "Every", "After", "WithProbability"];

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [UsageRules.TimesMustAgree];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        DoubleTypes.WhereKnown(context, (start, types) =>
        {
            start.RegisterOperationAction(call => CheckCall(call, (IInvocationOperation)call.Operation, types), OperationKind.Invocation);
            start.RegisterOperationAction(block => CheckAssertions(block, (IBlockOperation)block.Operation, types), OperationKind.Block);
        });
    }

    private static void CheckCall(OperationAnalysisContext context, IInvocationOperation call, DoubleTypes types)
    {
        if (MeantToThrow.Is(call.Syntax))
        {
            return;
        }

        if (call.TargetMethod.Name == "Between" && types.IsTimes(call.TargetMethod.ContainingType))
        {
            if (call.Arguments.OrderBy(argument => argument.Parameter?.Ordinal).Select(argument => argument.Value).ToList() is { Count: 2 } bounds
                && bounds[0].ConstantValue.Value is int least && bounds[1].ConstantValue.Value is int most && least > most)
            {
                Report(context, call, bounds[0].Syntax.ToString(), bounds[1].Syntax.ToString(), "the first number is the smaller one");
            }
        }
        else if (types.IsSetup(call.Type) && Chain.Of(call, types) is { Calls.Length: > 0 } chain && Contradiction(chain) is var (earlier, reason))
        {
            Report(context, call, call.TargetMethod.Name, earlier, reason);
        }
    }

    /// <summary>What the last call of the chain contradicts.</summary>
    private static (string Earlier, string Reason)? Contradiction(Chain chain)
    {
        var name = chain.Calls.Last().TargetMethod.Name;
        var before = chain.Calls.Take(chain.Calls.Length - 1).Select(call => call.TargetMethod.Name).ToList();
        if (name is "Once" or "Times")
        {
            return before.Find(each => each is "Once" or "Times") is { } limit ? (limit, "the later number replaces the earlier one")
                : chain.IsSequence ? (before.FindLast(each => each.StartsWith("Then", System.StringComparison.Ordinal)) ?? "Returns", "a sequence answers as many calls as it has answers, so this throws")
                : null;
        }

        if (s_occurrences.Contains(name) && before.Find(s_occurrences.Contains) is { } occurrence)
        {
            return (occurrence, "a set-up answers by one of them only, so this throws");
        }

        return name.StartsWith("Then", System.StringComparison.Ordinal) && before.Find(each => each is "Once" or "Times" || s_occurrences.Contains(each)) is { } number
            ? (number, "a sequence has a length of its own, so this throws")
            : null;
    }

    private static void CheckAssertions(OperationAnalysisContext context, IBlockOperation block, DoubleTypes types)
    {
        var open = new List<(Chain Chain, CallRange Range)>();
        foreach (var statement in block.Operations)
        {
            if (statement is IExpressionStatementOperation { Operation: IInvocationOperation call } && CallRange.Asserted(call, types) is { } range && Chain.Of(call, types) is { } chain)
            {
                var contradicted = open.Find(earlier => earlier.Chain.Covers(chain) && chain.Covers(earlier.Chain) && !earlier.Range.Meets(range));
                if (contradicted.Range is { } other)
                {
                    Report(context, call, range.Text, other.Text, "no number of calls satisfies both, and nothing is called in between");
                }

                open.Add((chain, range));
            }
            else
            {
                open.Clear();
            }
        }
    }

    private static void Report(OperationAnalysisContext context, IInvocationOperation call, string later, string earlier, string reason)
        => context.ReportDiagnostic(Diagnostic.Create(UsageRules.TimesMustAgree, call.Syntax.GetLocation(), later, earlier, reason));
}
