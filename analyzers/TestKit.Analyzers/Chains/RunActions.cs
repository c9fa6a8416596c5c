using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using TestKit.Generators.Reading.Chains;
using TestKit.Injection.Planning;

namespace TestKit.Analyzers.Chains;

/// <summary>Calls rules for every run of a chain; they report on the name of the method that runs it.</summary>
internal static class RunActions
{
    /// <summary>What was probably meant, for a code fix.</summary>
    public const string Suggestion = nameof(Suggestion);

    /// <summary>The id of the type that nothing provides, for a code fix; not of what is missing inside an extra.</summary>
    public const string Missing = nameof(Missing);

    /// <summary>How what comes nearest comes near, for a code fix. It stands at the first of the additional places, and what needs it at the second.</summary>
    public const string Near = nameof(Near);

    /// <summary>Reports the problems of the kinds.</summary>
    public static void ForEveryRun(this AnalysisContext context, DiagnosticDescriptor rule, params ProblemKind[] kinds)
        => context.ForEveryRun(rule, verdict => verdict.Problems.Concat(verdict.Remarks).Where(problem => kinds.Contains(problem.Kind)));

    public static void ForEveryRun(this AnalysisContext context, DiagnosticDescriptor rule, Func<ChainVerdict, IEnumerable<Problem<ITypeSymbol>>> select)
        => context.WhereChainsAreKnown((start, known) =>
        {
            var verdicts = ChainVerdicts.Of(known);
            start.RegisterOperationAction(operation => Report(operation, verdicts, rule, select), OperationKind.Invocation);
        });

    /// <summary>Calls a rule for every call, where there can be chains.</summary>
    public static void ForEveryCall(this AnalysisContext context, Action<OperationAnalysisContext, ChainSymbols> analyze)
        => context.WhereChainsAreKnown((start, known) => start.RegisterOperationAction(operation => analyze(operation, known), OperationKind.Invocation));

    private static void WhereChainsAreKnown(this AnalysisContext context, Action<CompilationStartAnalysisContext, ChainSymbols> register)
        => context.RegisterCompilationStartAction(start =>
        {
            if (ChainSymbols.In(start.Compilation) is { } known)
            {
                register(start, known);
            }
        });

    private static void Report(OperationAnalysisContext context, ChainVerdicts verdicts, DiagnosticDescriptor rule, Func<ChainVerdict, IEnumerable<Problem<ITypeSymbol>>> select)
    {
        if (verdicts.On((IInvocationOperation)context.Operation, context.ContainingSymbol, context.CancellationToken) is not { } verdict)
        {
            return;
        }

        foreach (var problem in select(verdict))
        {
            var places = new[] { SyntaxOf(problem.Near?.Item), SyntaxOf(problem.Entry) }.OfType<SyntaxNode>().Select(syntax => syntax.GetLocation());
            context.ReportDiagnostic(Diagnostic.Create(rule, PlaceOf(context.Operation.Syntax), places, PropertiesOf(problem), problem.Text));
        }
    }

    private static ImmutableDictionary<string, string?> PropertiesOf(Problem<ITypeSymbol> problem)
    {
        var properties = ImmutableDictionary<string, string?>.Empty;
        if (problem.Suggestion is { } suggestion)
        {
            properties = properties.Add(Suggestion, suggestion);
        }

        if (problem is { Missing: { } missing, Entry: not ChainItem<ITypeSymbol> { Kind: ItemKind.Extra } })
        {
            properties = properties.Add(Missing, DocumentationCommentId.CreateReferenceId(missing));
        }

        return problem.Near is { } near ? properties.Add(Near, near.Kind.ToString()) : properties;
    }

    private static SyntaxNode? SyntaxOf(ChainEntry<ITypeSymbol>? entry) => (entry as SeenItem)?.Syntax ?? (entry as SeenEdit)?.Syntax;

    public static Location PlaceOf(SyntaxNode call)
        => call is InvocationExpressionSyntax invocation
            ? (invocation.Expression is MemberAccessExpressionSyntax access ? access.Name : invocation.Expression).GetLocation()
            : call.GetLocation();
}
