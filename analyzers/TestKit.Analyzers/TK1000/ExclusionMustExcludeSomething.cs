using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TestKit.Analyzers.Requests;
using TestKit.Generators.Reading;
using TestKit.Generators.Reading.Requests;

namespace TestKit.Analyzers.TK1000;

/// <summary>TK1012: a double is taken back that no referenced project asks for.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ExclusionMustExcludeSomething : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [DeclarationRules.ExclusionMustExcludeSomething];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationAction(Analyze);
    }

    private static void Analyze(CompilationAnalysisContext context)
    {
        foreach (var exclusion in Exclusions.Of(context.Compilation.Assembly))
        {
            var (shown, reason) = Reason(exclusion, context.Compilation.Assembly);
            if (Exclusions.Named(exclusion)?.TypeKind != TypeKind.Error
                && !ReferencedInterfaces.Annotated(context.Compilation, context.CancellationToken).Any(request => Exclusions.Covers(exclusion, request.Type)))
            {
                context.ReportDiagnostic(Diagnostic.Create(DeclarationRules.ExclusionMustExcludeSomething, AttributePlace.Of(exclusion, context.CancellationToken), shown, reason));
            }
        }
    }

    private static (string Shown, string Reason) Reason(AttributeData exclusion, IAssemblySymbol assembly)
    {
        if (Exclusions.Named(exclusion) is not { } type)
        {
            return ("null", "no type is named");
        }

        if (SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, assembly))
        {
            return ($"'{Shown.Of(type)}'", "it is declared in this project; take its [GenerateTestDouble] away instead");
        }

        return SymbolText.Argument(exclusion, "WholeProject") is true
            ? ($"all of {type.ContainingAssembly.Name}", "no interface there that this project can see has [GenerateTestDouble]")
            : ($"'{Shown.Of(type)}'", "it has no [GenerateTestDouble]");
    }
}
