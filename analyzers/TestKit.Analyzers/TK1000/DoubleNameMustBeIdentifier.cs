using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TestKit.Analyzers.Requests;
using TestKit.Generators.Reading;
using TestKit.Generators.Reading.Requests;

namespace TestKit.Analyzers.TK1000;

/// <summary>TK1006: the name or namespace that a request gives its double cannot be written in code.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DoubleNameMustBeIdentifier : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [DeclarationRules.DoubleNameMustBeIdentifier];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.ForEveryRequest(Analyze);
    }

    /// <summary>The arguments that a code fix changes.</summary>
    private static ImmutableDictionary<string, string?> Meant(DoubleRequest request)
    {
        var changed = ImmutableDictionary<string, string?>.Empty;
        if (DoubleNameReader.Meant(request) is var (name, space))
        {
            changed = name == request.Name ? changed : changed.Add("Name", name);
            changed = space == request.Namespace ? changed : changed.Add("Namespace", space);
        }

        return changed;
    }

    private static void Analyze(RequestAnalysis analysis)
    {
        if (analysis.Doubled is { } doubled && DoubleNameReader.Problem(analysis.Request) is var (argument, problem))
        {
            var (written, role) = argument == "Name" ? (analysis.Request.Name, "name") : (analysis.Request.Namespace, "namespace");
            analysis.ReportOnArgument(argument, Meant(analysis.Request), DeclarationRules.DoubleNameMustBeIdentifier, written ?? "", role, Shown.Of(doubled), problem);
        }
    }
}
