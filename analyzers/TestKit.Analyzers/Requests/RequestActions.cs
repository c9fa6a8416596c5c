using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using TestKit.Generators.Reading;
using TestKit.Generators.Reading.Requests;

namespace TestKit.Analyzers.Requests;

/// <summary>Calls rules for every request, while typing also: nothing waits for the end of the compilation.</summary>
internal static class RequestActions
{
    /// <summary>Registers actions for compilations that know the attribute, and none for all others.</summary>
    public static void WhereDoublesAreKnown(this AnalysisContext context, Action<CompilationStartAnalysisContext> register)
        => context.RegisterCompilationStartAction(start =>
        {
            if (!start.Compilation.GetTypesByMetadataName(KnownNames.GenerateTestDouble).IsEmpty)
            {
                register(start);
            }
        });

    public static void ForEveryRequest(this AnalysisContext context, Action<RequestAnalysis> analyze)
        => context.WhereDoublesAreKnown(start => ForEveryRequest(start, analyze));

    /// <summary>Calls a rule for every method, with the types of which doubles are asked for, which are looked for when a rule wants them.</summary>
    public static void ForEveryMethod(this AnalysisContext context, Action<SymbolAnalysisContext, Lazy<HashSet<ISymbol>>> analyze)
        => context.WhereDoublesAreKnown(start =>
        {
            var doubled = new Lazy<HashSet<ISymbol>>(() => DoubleRequests.DoubledTypes(start.Compilation, start.CancellationToken), LazyThreadSafetyMode.PublicationOnly);
            start.RegisterSymbolAction(symbol => analyze(symbol, doubled), SymbolKind.Method);
        });

    public static void ForEveryRequest(CompilationStartAnalysisContext start, Action<RequestAnalysis> analyze)
    {
        start.RegisterSymbolAction(context => OnType(context, analyze), SymbolKind.NamedType);
        start.RegisterSemanticModelAction(context => OnAssembly(context, analyze));
    }

    private static void OnType(SymbolAnalysisContext context, Action<RequestAnalysis> analyze)
    {
        foreach (var request in DoubleRequests.On(context.Symbol))
        {
            analyze(new(request, context.Compilation, context.ReportDiagnostic, context.CancellationToken));
        }
    }

    /// <summary>The assembly's attributes that are written in the file.</summary>
    private static void OnAssembly(SemanticModelAnalysisContext context, Action<RequestAnalysis> analyze)
    {
        var model = context.SemanticModel;
        if (model.SyntaxTree.GetRoot(context.CancellationToken) is not CompilationUnitSyntax { AttributeLists.Count: > 0 })
        {
            return;
        }

        foreach (var request in DoubleRequests.On(model.Compilation.Assembly).Where(request => request.Attribute.ApplicationSyntaxReference?.SyntaxTree == model.SyntaxTree))
        {
            analyze(new(request, model.Compilation, context.ReportDiagnostic, context.CancellationToken));
        }
    }
}
