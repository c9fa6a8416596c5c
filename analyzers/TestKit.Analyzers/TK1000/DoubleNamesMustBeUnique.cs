using System;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TestKit.Analyzers.Requests;
using TestKit.Generators.Reading;
using TestKit.Generators.Reading.Requests;

namespace TestKit.Analyzers.TK1000;

/// <summary>TK1004: two doubles, or a double and a type of the user, would have one name.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DoubleNamesMustBeUnique : DiagnosticAnalyzer
{
    /// <summary>The property of a diagnostic that holds a name which is free.</summary>
    internal const string FreeName = nameof(FreeName);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [DeclarationRules.DoubleNamesMustBeUnique];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.WhereDoublesAreKnown(start =>
        {
            var names = new Lazy<RequestedNames>(() => new(start.Compilation, start.CancellationToken), LazyThreadSafetyMode.PublicationOnly);
            RequestActions.ForEveryRequest(start, analysis => Analyze(analysis, names));
        });
    }

    private static void Analyze(RequestAnalysis analysis, Lazy<RequestedNames> names)
    {
        var request = analysis.Request;
        if (DoubleReader.IsPossible(request, analysis.Assembly, analysis.Cancellation) && Reason(request, names.Value) is { } reason)
        {
            var properties = request.PartialClass is null
                ? ImmutableDictionary<string, string?>.Empty.Add(FreeName, names.Value.FreeName(request))
                : ImmutableDictionary<string, string?>.Empty;
            analysis.ReportWith(properties, DeclarationRules.DoubleNamesMustBeUnique, Shown.InFull(request.Type!), RequestedNames.NameOf(request), reason);
        }
    }

    private static string? Reason(DoubleRequest request, RequestedNames names)
    {
        var sharing = names.Sharing(request);
        if (sharing.All(each => RequestedNames.AskForTheSame(each, request)))
        {
            return RequestedNames.AreSame(sharing[0], request) ? Declared(request, names) : "another attribute asks for the same double already; remove one of them, or give it Name = \"…\"";
        }

        return Reason(request, sharing.First(each => !RequestedNames.AskForTheSame(each, request)));
    }

    private static string? Declared(DoubleRequest request, RequestedNames names)
    {

        return names.IsDeclared(request)
            ? "a type of that name is declared already; give the double another one with Name = \"…\""
            : null;
    }

    private static string Reason(DoubleRequest request, DoubleRequest other)
    {
        var same = SymbolEqualityComparer.Default.Equals(request.Type, other.Type);
        if (request.PartialClass is not null && other.PartialClass is not null)
        {
            return same
                ? "two attributes of the class ask for it differently; remove one"
                : $"the class would be the double of '{Shown.InFull(other.Type!)}' too; make a class for each";
        }

        return same
            ? "its double is asked for more than once, and differently, so none is made; remove one of the attributes, or give it Name = \"…\""
            : $"the double of '{Shown.InFull(other.Type!)}' would be called so too, and neither is made; give one of them Name = \"…\"";
    }
}
