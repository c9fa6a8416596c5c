using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TestKit.Analyzers.Requests;
using TestKit.Generators.Model;
using TestKit.Generators.Model.Members;
using TestKit.Generators.Reading;
using TestKit.Generators.Reading.Members;
using TestKit.Generators.Reading.Requests;
using TestKit.Generators.Reading.Transitions;

namespace TestKit.Analyzers.TK1000;

/// <summary>TK1007: an interface moves something from state to state, and no single method reads the state.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class StateReaderMustBeFound : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [DeclarationRules.StateReaderMustBeFound];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.ForEveryRequest(Analyze);
    }

    private static void Analyze(RequestAnalysis analysis)
    {
        if (analysis.Doubled is not { } type || TransitionConflict.In(type) is not null)
        {
            return;
        }

        var slots = SlotCollector.AllSlots(type).ToList();
        foreach (var method in slots.OfType<IMethodSymbol>())
        {
            if (Mark(method) is { } attribute && TransitionReader.Read(method, attribute).Transition is { } transition)
            {
                var candidates = StateReaderFinder.Candidates(slots, transition);
                var reason = candidates.Count != 1 ? Reason(slots, candidates, transition)
                    : analysis.Request.PartialClass is { } own && PartialClass.IsNamedOnlyInside(own, type) ? $"'{type.Name}' can be named only inside of '{own.ContainingType.Name}', and the extension methods stand in a class of their own; make it internal, in a type without type parameters"
                    : null;
                if (reason is not null)
                {
                    analysis.ReportOn(
                        IsAttributeOnType(analysis, type) && SymbolEqualityComparer.Default.Equals(method.ContainingType, type) ? attribute : analysis.Request.Attribute,
                        DeclarationRules.StateReaderMustBeFound,
                        Shown.Of(type),
                        reason);
                }

                return;
            }
        }
    }

    private static string Reason(List<ISymbol> slots, IReadOnlyList<IMethodSymbol> candidates, TransitionModel transition)
    {
        if (candidates.Count > 1)
        {
            return $"{string.Join(" and ", candidates.Select(method => $"'{method.Name}'"))} could all read the state; mark one of them with [ReadsState]";
        }

        var wanted = $"takes only the key, a '{Short(transition.KeyType)}', and gives something with one property of type '{Short(transition.StateType)}'";
        return slots.FirstOrDefault(slot => SymbolText.Attribute(slot, KnownNames.ReadsState) is not null) is { } marked
            ? $"'{marked.Name}' is marked with [ReadsState], but is no method that {wanted}; name the property with State = \"…\""
            : $"it has no method that {wanted}; add one, or mark the method that reads the state with [ReadsState(State = \"…\")]";
    }

    /// <summary>The type as written in code, without where it lives.</summary>
    private static string Short(string type)
        => type.StartsWith("global::", StringComparison.Ordinal) && type.IndexOf('<') < 0 ? type.Substring(type.LastIndexOfAny(['.', ':']) + 1) : type.Replace("global::", "");

    private static bool IsAttributeOnType(RequestAnalysis analysis, INamedTypeSymbol type)
        => analysis.Request.Attribute.ConstructorArguments.Length == 0 && SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, analysis.Assembly);

    private static AttributeData? Mark(IMethodSymbol method) => SymbolText.Attribute(method, KnownNames.RecordsTransition);
}
