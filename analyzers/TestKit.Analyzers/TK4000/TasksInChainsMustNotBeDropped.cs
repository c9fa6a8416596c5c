using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using TestKit.Analyzers.Chains;
using TestKit.Generators.Reading.Chains;

namespace TestKit.Analyzers.TK4000;

/// <summary>TK4010: a function of a chain starts something that the test does not wait for, or a test does not wait for the run itself.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TasksInChainsMustNotBeDropped : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [ChainRules.TasksInChainsMustNotBeDropped];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.ForEveryCall(Analyze);
    }

    private static void Analyze(OperationAnalysisContext context, ChainSymbols known)
    {
        var call = (IInvocationOperation)context.Operation;
        if (IsDroppedRun(call, context.ContainingSymbol, known))
        {
            context.ReportDiagnostic(Diagnostic.Create(ChainRules.TasksInChainsMustNotBeDropped, RunActions.PlaceOf(call.Syntax), known.Types.NameOf(call.Type!)));
        }

        if (!known.IsChain(call.TargetMethod.ContainingType) && !ChainSymbols.Is(call.TargetMethod.ContainingType, known.TestRun))
        {
            return;
        }

        foreach (var argument in call.Arguments)
        {
            if (argument.Value is IDelegateCreationOperation { Target: IAnonymousFunctionOperation { Symbol.IsAsync: false } function })
            {
                foreach (var dropped in Dropped(function, isTest: argument.Parameter?.Name is "test" or "function"))
                {
                    context.ReportDiagnostic(Diagnostic.Create(ChainRules.TasksInChainsMustNotBeDropped, dropped.Syntax.GetLocation(), known.Types.NameOf(dropped.Type!)));
                }
            }
        }
    }

    /// <summary>A run that is a statement of a method that is not async: the compiler warns of those that are.</summary>
    private static bool IsDroppedRun(IInvocationOperation call, ISymbol within, ChainSymbols known)
        => call.Parent is IExpressionStatementOperation && IsTask(call.Type, "Task") && within is not IMethodSymbol { IsAsync: true } && !IsInFunction(call) && ChainRun.IsOf(call, known);

    private static bool IsInFunction(IOperation? operation)
        => operation is not null && (operation is IAnonymousFunctionOperation or ILocalFunctionOperation || IsInFunction(operation.Parent));

    /// <summary>Tasks that are statements; of a test, which may give anything, the one that it gives too, where that would not be awaited.</summary>
    private static IEnumerable<IOperation> Dropped(IAnonymousFunctionOperation function, bool isTest)
        => Own(function.Body).Select(operation => operation switch
        {
            IExpressionStatementOperation statement when IsTask(statement.Operation.Type, "Task", "ValueTask") && statement.Operation is not (IAssignmentOperation or IAwaitOperation) => statement.Operation,
            IReturnOperation { ReturnedValue: { } value } when isTest && IsTask(value.Type, "ValueTask") => value,
            _ => null,
        }).OfType<IOperation>();

    private static IEnumerable<IOperation> Own(IOperation operation)
        => operation.ChildOperations
            .Where(child => child is not (IAnonymousFunctionOperation or ILocalFunctionOperation))
            .SelectMany(child => Own(child).Prepend(child));

    private static bool IsTask(ITypeSymbol? type, params string[] names)
        => type is not null && names.Contains(type.Name) && type.ContainingNamespace?.ToDisplayString() == "System.Threading.Tasks";
}
