using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using TestKit.Analyzers.Flow;
using TestKit.Analyzers.Flow.Values;

namespace TestKit.Analyzers.TK2000;

/// <summary>TK2003: the result of an asynchronous member is given with a task around it, where the compiler cannot see it because the result is any object.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ResultsMustNotBeTasks : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [UsageRules.ResultsMustNotBeTasks];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        DoubleTypes.WhereKnown(context, (start, types) => start.RegisterOperationAction(call => Check(call, (IInvocationOperation)call.Operation, types), OperationKind.Invocation));
    }

    private static void Check(OperationAnalysisContext context, IInvocationOperation call, DoubleTypes types)
    {
        if (call.TargetMethod.Name is not ("Returns" or "ThenReturns") || !types.IsSetup(call.Type) || Chain.Of(call, types) is not { } chain || !IsAsynchronous(chain))
        {
            return;
        }

        foreach (var value in call.Arguments.SelectMany(argument => Values(argument.Value)).Where(value => value.Type is { } type && RowsTypes.IsTask(type)))
        {
            context.ReportDiagnostic(Diagnostic.Create(UsageRules.ResultsMustNotBeTasks, value.Syntax.GetLocation(), call.TargetMethod.Name));
        }
    }

    private static ImmutableArray<IOperation> Values(IOperation argument)
        => argument switch
        {
            IConversionOperation { IsImplicit: true, Type.SpecialType: SpecialType.System_Object } conversion => [Operations.Bare(conversion)],
            IArrayCreationOperation { IsImplicit: true, Initializer: { } values } => [.. values.ElementValues.SelectMany(value => Values(value))],
            _ => [],
        };

    /// <summary>Whether the interface's members of that name all return tasks with a result.</summary>
    private static bool IsAsynchronous(Chain chain)
    {
        if (chain.Selection[0] is not IInvocationOperation { TargetMethod: var selector })
        {
            return false;
        }

        var members = selector.ContainingType.AllInterfaces.SelectMany(type => type.GetMembers(selector.Name)).OfType<IMethodSymbol>().ToList();
        return members.Count > 0 && members.TrueForAll(member => RowsTypes.IsTask(member.ReturnType) && member.ReturnType is INamedTypeSymbol { TypeArguments.Length: 1 });
    }
}
