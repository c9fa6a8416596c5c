using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TestKit.Analyzers.Requests;
using TestKit.Generators.Reading;
using TestKit.Generators.Reading.Members;
using TestKit.Generators.Reading.Requests;

namespace TestKit.Analyzers.TK1000;

/// <summary>TK1016: a static member of a doubled interface has a body that the double can only leave as it is.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class StaticBodiesMustBeReplaceable : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [DeclarationRules.StaticBodiesMustBeReplaceable];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.ForEveryRequest(Analyze);
    }

    private static void Analyze(RequestAnalysis analysis)
    {
        if (analysis.Doubled is not { TypeKind: TypeKind.Interface } type)
        {
            return;
        }

        foreach (var alike in Kept(analysis, type).ToLookup(kept => (kept.Reason, Place: analysis.Declares(kept.Member) ? kept.Member : null)))
        {
            var members = alike.Select(kept => kept.Member).ToList();
            var others = members.Count == 1 ? "" : $" and of {members.Count - 1} more";
            analysis.ReportOn(members[0], DeclarationRules.StaticBodiesMustBeReplaceable, Shown.Of(type), $"'{Shown.Of(members[0])}'{others}", alike.Key.Reason);
        }
    }

    private static IEnumerable<(ISymbol Member, string Reason)> Kept(RequestAnalysis analysis, INamedTypeSymbol type)
    {
        var from = analysis.Request.StandsIn(analysis.Assembly);
        var closed = SlotCollector.AllSlots(SelfReference.Close(type, analysis.Request, analysis.Assembly));
        foreach (var (member, slot) in SlotCollector.AllSlots(type).Zip(closed, (member, slot) => (member, slot)))
        {
            if (member.IsStatic && SlotCollector.HasBody(member, type) && Doubleability.WhyBodyStays(member, from) is { } reason
                && (analysis.Request.PartialClass is not { } own || !PartialClass.Implements(own, slot)))
            {
                yield return (member, reason);
            }
        }
    }
}
