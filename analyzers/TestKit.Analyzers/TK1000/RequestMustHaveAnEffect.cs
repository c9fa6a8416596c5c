using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TestKit.Analyzers.Requests;
using TestKit.Generators.Reading.Requests;

namespace TestKit.Analyzers.TK1000;

/// <summary>TK1010: an argument says what cannot be said there, or a double is asked for that a referenced project has made already.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RequestMustHaveAnEffect : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [DeclarationRules.RequestMustHaveAnEffect];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.ForEveryRequest(Analyze);
    }

    private static void Analyze(RequestAnalysis analysis)
    {
        if (analysis.Doubled is not { } doubled)
        {
            return;
        }

        if (analysis.Request.PartialClass is { } own)
        {
            foreach (var argument in analysis.Request.Attribute.NamedArguments.Select(given => given.Key).Where(name => name is "Name" or "Namespace"))
            {
                analysis.ReportOnArgument(argument, DeclarationRules.RequestMustHaveAnEffect, $"{argument} of [GenerateTestDouble]", $"the class '{own.Name}' is the double, under its own name and in its own namespace");
            }
        }
        else if (ExistingDoubles.HasDoubleOf(analysis.Request, analysis.Compilation))
        {
            var maker = ExistingDoubles.Find(analysis.Request, analysis.Compilation).First(found => ExistingDoubles.IsDoubleOf(found, doubled));
            analysis.Report(DeclarationRules.RequestMustHaveAnEffect, "[GenerateTestDouble]", $"{maker.ContainingAssembly.Name} has the double of '{Shown.Of(doubled)}' already, '{Shown.InFull(maker)}', and this project can use it; give Name = \"…\" for another one");
        }
    }
}
