using System;
using System.Linq;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using TestKit.Analyzers.Flow;
using TestKit.Analyzers.Flow.Methods;

namespace TestKit.Analyzers.TK3000;

/// <summary>Calls rules for every call that opens rows.</summary>
internal static class OpeningActions
{
    public static void ForEveryOpening(this AnalysisContext context, Action<Opening> analyze)
        => context.RegisterCompilationStartAction(start =>
        {
            if (RowsTypes.Of(start.Compilation) is not { } types)
            {
                return;
            }

            var methods = new MethodEffects(start.Compilation, types);
            start.RegisterOperationBlockAction(block => OnBlock(block, methods, analyze));
        });

    private static void OnBlock(OperationBlockAnalysisContext context, MethodEffects methods, Action<Opening> analyze)
    {
        var openings = new Openings(methods);
        foreach (var block in context.OperationBlocks.Where(block => block.Descendants().Any(operation => operation is IInvocationOperation call && Openings.GivesRows(call, methods.Types))))
        {
            var root = new Body(context.GetControlFlowGraph(block), context.OwningSymbol);
            foreach (var body in root.WithFunctions())
            {
                foreach (var call in body.Operations.OfType<IInvocationOperation>().Where(call => openings.IsOpening(call, body, context.CancellationToken) && !Expected.ToBeGivenAway(call)))
                {
                    analyze(new(call, body, methods, context));
                }
            }
        }
    }
}
