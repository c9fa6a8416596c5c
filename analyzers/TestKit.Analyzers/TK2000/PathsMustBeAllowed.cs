using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using TestKit.Analyzers.Flow.Values;
using TestKit.Analyzers.Script.Code;

namespace TestKit.Analyzers.TK2000;

/// <summary>TK2007: an assertion on transitions asks for one that the declared graph of states does not have.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PathsMustBeAllowed : DiagnosticAnalyzer
{
    private static readonly ImmutableHashSet<string> s_paths = ["AssertPath", "AssertPathStartsWith", "AssertPathContains"];

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [UsageRules.PathsMustBeAllowed];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(start =>
        {
            if (start.Compilation.GetTypeByMetadataName("TestKit.TransitionLog`2") is { } log)
            {
                start.RegisterOperationAction(operation => Check(operation, (IInvocationOperation)operation.Operation, log), OperationKind.Invocation);
            }
        });
    }

    private static void Check(OperationAnalysisContext context, IInvocationOperation call, INamedTypeSymbol log)
    {
        if (!SymbolEqualityComparer.Default.Equals(call.TargetMethod.ContainingType.OriginalDefinition, log)
            || MeantToThrow.Is(call.Syntax)
            || StateGraphs.Of(call.TargetMethod.ContainingType.TypeArguments[1]) is not { } graph
            || Named(call) is not { } elements)
        {
            return;
        }

        foreach (var (from, to) in call.TargetMethod.Name == "AssertEdges" ? Edges(elements) : s_paths.Contains(call.TargetMethod.Name) ? Steps(elements) : [])
        {
            if (Value(from) is { } first && Value(to) is { } second && !graph.Contains((first, second)))
            {
                context.ReportDiagnostic(Diagnostic.Create(UsageRules.PathsMustBeAllowed, to.Syntax.GetLocation(), Name(to), Name(from)));
            }
        }
    }

    /// <summary>What the assertion names after the key: the first and the others, or one list of all.</summary>
    private static IReadOnlyList<IOperation>? Named(IInvocationOperation call)
        => (Arguments.At(call, 1), Arguments.At(call, 2)) switch
        {
            ({ } first, { } more) => Arguments.Elements(more.Value) is { } others ? [first.Value, .. others] : null,
            ({ } all, _) => Arguments.Elements(all.Value),
            _ => null,
        };

    /// <summary>A path names the states that were reached, one after another.</summary>
    private static IEnumerable<(IOperation From, IOperation To)> Steps(IReadOnlyList<IOperation> states) => states.Zip(states.Skip(1), (from, to) => (from, to));

    private static IEnumerable<(IOperation From, IOperation To)> Edges(IReadOnlyList<IOperation> edges)
        => edges.Select(Operations.Bare).OfType<ITupleOperation>().Where(edge => edge.Elements.Length == 2).Select(edge => (edge.Elements[0], edge.Elements[1]));

    private static object? Value(IOperation state) => Operations.Bare(state).ConstantValue is { HasValue: true, Value: { } value } ? value : null;

    private static string Name(IOperation state)
        => Operations.Bare(state).Type?.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(member => member.HasConstantValue && Equals(member.ConstantValue, Value(state)))?.Name ?? state.Syntax.ToString();
}
