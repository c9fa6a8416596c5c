using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using TestKit.Analyzers.Chains;
using TestKit.Generators.Reading.Chains;

namespace TestKit.Analyzers.TK4000;

/// <summary>TK4009: a chain, which has one value of each type, gives one of a type that says nothing.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ChainTypesMustBeNamed : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [ChainRules.ChainTypesMustBeNamed];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.ForEveryCall(Analyze);
    }

    private static void Analyze(OperationAnalysisContext context, ChainSymbols known)
    {
        var call = (IInvocationOperation)context.Operation;
        if (call.TargetMethod is { Name: "Provide" or "Value" or "Replace", TypeArguments.Length: > 0 } method && known.IsChain(method.ContainingType)
            && ItemReader.OutputsOf(call).FirstOrDefault(IsBare) is { } bare)
        {
            context.ReportDiagnostic(Diagnostic.Create(ChainRules.ChainTypesMustBeNamed, RunActions.PlaceOf(call.Syntax), known.Types.NameOf(bare)));
        }
    }

    private static bool IsBare(ITypeSymbol type)
        => type.SpecialType is SpecialType.System_Boolean or SpecialType.System_Char or SpecialType.System_String or SpecialType.System_Decimal or (>= SpecialType.System_SByte and <= SpecialType.System_Double)
            || (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable && IsBare(nullable.TypeArguments[0]));
}
