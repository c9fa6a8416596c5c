using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TestKit.Analyzers.Requests;
using TestKit.Generators.Reading;

namespace TestKit.Analyzers.TK1000;

/// <summary>TK1001: a double is asked of something that cannot be doubled.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TypeMustBeDoubleable : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [DeclarationRules.TypeMustBeDoubleable];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.ForEveryRequest(Analyze);
    }

    private static void Analyze(RequestAnalysis analysis)
    {
        if (ReasonAgainst(analysis) is { } reason)
        {
            analysis.Report(DeclarationRules.TypeMustBeDoubleable, Shown.Of(analysis.Request.Type), reason);
        }
    }

    private static string? ReasonAgainst(RequestAnalysis analysis)
        => analysis.Request switch
        {
            { Type: null } => "no type is named; name the interface to double",
            { Type.TypeKind: TypeKind.Error } => null,
            { Type.TypeKind: TypeKind.Class, Attribute.ConstructorArguments.Length: 0 } => "it is a class; name the interface that it is to be a double of",
            var request => Doubleability.ReasonAgainst(request.Type, analysis.Assembly),
        };
}
