using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TestKit.Analyzers.Requests;
using TestKit.Generators.Reading;
using TestKit.Generators.Reading.Members;
using TestKit.Generators.Reading.Requests;
using TestKit.Generators.Reading.Transitions;

namespace TestKit.Analyzers.TK1000;

/// <summary>TK1005: a method is marked to record transitions, and it cannot be said what it moves, or the double's one log cannot hold it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TransitionParametersMustBeFound : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [DeclarationRules.TransitionParametersMustBeFound];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.WhereDoublesAreKnown(start =>
        {
            start.RegisterSymbolAction(OnMethod, SymbolKind.Method);
            start.RegisterSymbolAction(OnInterface, SymbolKind.NamedType);
            RequestActions.ForEveryRequest(start, OnRequest);
        });
    }

    private static void OnMethod(SymbolAnalysisContext context)
    {
        var method = (IMethodSymbol)context.Symbol;
        if (method.ContainingType is { TypeKind: TypeKind.Interface } && Mark(method) is { } attribute && TransitionReader.Read(method, attribute).Problem is { } problem)
        {
            Report(context, attribute, method, problem);
        }
    }

    /// <summary>The interface's own methods that do not go with one another, or with those that it inherits.</summary>
    private static void OnInterface(SymbolAnalysisContext context)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        if (type.TypeKind != TypeKind.Interface || TransitionConflict.In(type) is not { } conflict || !IsOwn(conflict.First, type))
        {
            return;
        }

        var own = conflict.Others.Where(method => IsOwn(method, type)).ToList();
        foreach (var method in own)
        {
            Report(context, Mark(method)!, method, Conflict(conflict.First));
        }

        if (own.Count == 0)
        {
            Report(context, Mark(conflict.First)!, conflict.First, Conflict(conflict.Others[0]));
        }
    }

    /// <summary>What the request's interface inherits or has from another assembly, where no place of its own can be pointed at.</summary>
    private static void OnRequest(RequestAnalysis analysis)
    {
        if (analysis.Doubled is not { } type)
        {
            return;
        }

        if (TransitionConflict.In(type) is { } conflict && (!IsOwn(conflict.First, type) || !IsSource(type, analysis)))
        {
            analysis.Report(DeclarationRules.TransitionParametersMustBeFound, conflict.Others[0].Name, Conflict(conflict.First));
        }

        foreach (var method in SlotCollector.AllSlots(type).OfType<IMethodSymbol>().Where(method => !IsSource(method, analysis)))
        {
            if (Mark(method) is { } attribute && TransitionReader.Read(method, attribute).Problem is { } problem)
            {
                analysis.Report(DeclarationRules.TransitionParametersMustBeFound, method.Name, problem);
            }
        }
    }

    private static string Conflict(IMethodSymbol other)
        => $"'{other.Name}' moves other types, and the one log of a double holds one type of key and one of state, so no double is made; move one of them to an interface of its own";

    private static AttributeData? Mark(IMethodSymbol method) => SymbolText.Attribute(method, KnownNames.RecordsTransition);

    private static bool IsOwn(IMethodSymbol method, INamedTypeSymbol type) => SymbolEqualityComparer.Default.Equals(method.ContainingType, type);

    private static bool IsSource(ISymbol symbol, RequestAnalysis analysis) => SymbolEqualityComparer.Default.Equals(symbol.ContainingAssembly, analysis.Assembly);

    private static void Report(SymbolAnalysisContext context, AttributeData attribute, IMethodSymbol method, string problem)
        => context.ReportDiagnostic(Diagnostic.Create(DeclarationRules.TransitionParametersMustBeFound, AttributePlace.Of(attribute, context.CancellationToken), method.Name, problem));
}
