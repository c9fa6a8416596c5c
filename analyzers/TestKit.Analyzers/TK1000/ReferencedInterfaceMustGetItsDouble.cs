using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TestKit.Analyzers.Requests;
using TestKit.Generators.Reading;
using TestKit.Generators.Reading.Requests;
using TestKit.Generators.Reading.Transitions;

namespace TestKit.Analyzers.TK1000;

/// <summary>TK1011: a referenced project has annotated an interface, and its double cannot be made in this one.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ReferencedInterfaceMustGetItsDouble : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [DeclarationRules.ReferencedInterfaceMustGetItsDouble];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationAction(Analyze);
    }

    private static void Analyze(CompilationAnalysisContext context)
    {
        var referenced = ReferencedInterfaces.In(context.Compilation, context.CancellationToken);
        if (referenced.Count == 0)
        {
            return;
        }

        var names = new RequestedNames(context.Compilation, context.CancellationToken);
        foreach (var wanted in referenced)
        {
            var type = (INamedTypeSymbol)wanted.Request.Type!;
            if (!names.AskFor(type) && (Problem(wanted, type, context.Compilation.Assembly) ?? Rival(wanted, names)) is { } problem)
            {
                context.ReportDiagnostic(Diagnostic.Create(DeclarationRules.ReferencedInterfaceMustGetItsDouble, Location.None, Written(type), type.ContainingAssembly.Name, problem));
            }
        }
    }

    private static string? Problem(ReferencedDouble wanted, INamedTypeSymbol type, IAssemblySymbol assembly)
        => Doubleability.ReasonAgainst(type, new(assembly))
            ?? DoubleNameReader.Problem(wanted.Request)?.Problem
            ?? BackingReader.Read(wanted.Request.Backing, type, assembly).Problem
            ?? (TransitionConflict.In(type) is { } conflict ? $"'{conflict.First.Name}' and '{conflict.Others[0].Name}' move different types" : null)
            ?? wanted.TakenName;

    private static string? Rival(ReferencedDouble wanted, RequestedNames names)
        => names.Sharing(wanted.Request) is { Count: > 0 } rivals ? $"the double of '{Shown.InFull(rivals[0].Type!)}', which this project asks for, has its name" : null;

    /// <summary>As <c>typeof</c> takes it.</summary>
    private static string Written(INamedTypeSymbol type)
        => Shown.InFull(type.IsGenericType ? type.ConstructUnboundGenericType() : type);
}
