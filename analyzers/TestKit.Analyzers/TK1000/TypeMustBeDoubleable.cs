using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TestKit.Analyzers.Requests;
using TestKit.Generators.Reading;
using TestKit.Generators.Reading.Requests;

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
            { Type: null } => "no type is named; name the one to double",
            { Type.TypeKind: TypeKind.Error } => null,
            var request when Doubleability.ReasonAgainst(request.Type, request.StandsIn(analysis.Assembly)) is { } reason => IsMeantAsDouble(request) ? $"{reason}; if it is to become a double itself, name the type that it doubles" : reason,
            _ => null,
        };

    /// <summary>The attribute stands on a class and names nothing: it asks for a double of that class, which need not be what was meant.</summary>
    private static bool IsMeantAsDouble(DoubleRequest request)
        => request is { Type.TypeKind: TypeKind.Class, Attribute.ConstructorArguments.Length: 0 };
}
