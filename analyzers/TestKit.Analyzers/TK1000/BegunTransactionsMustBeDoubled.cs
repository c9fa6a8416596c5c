using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using TestKit.Analyzers.Requests;
using TestKit.Generators.Reading;
using TestKit.Generators.Reading.Sql;

namespace TestKit.Analyzers.TK1000;

/// <summary>
/// TK1015: a database that has a double begins transactions that have none. It is said where the database is declared, and where a transaction is expected of a
/// double whose interface another project declares: that does not compile, and the compiler cannot say why.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class BegunTransactionsMustBeDoubled : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [DeclarationRules.BegunTransactionsMustBeDoubled];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.ForEveryMethod(OnMethod);
        context.WhereDoublesAreKnown(start => start.RegisterSyntaxNodeAction(OnCall, SyntaxKind.InvocationExpression));
    }

    private static void OnMethod(SymbolAnalysisContext context, Lazy<HashSet<ISymbol>> doubled)
    {
        var method = (IMethodSymbol)context.Symbol;
        if (SqlAttributes.RoleOf(method) is null
            && SqlRoles.LooksLikeBegin(method)
            && doubled.Value.Contains(method.ContainingType.OriginalDefinition)
            && SqlRoles.IsAboutSql(method.ContainingType)
            && SqlMisfit.ReasonOfBegin(method, context.Compilation.Assembly) is { } reason)
        {
            Report(context.ReportDiagnostic, method, method.Locations[0], reason);
        }
    }

    private static void OnCall(SyntaxNodeAnalysisContext context)
    {
        if (((InvocationExpressionSyntax)context.Node).Expression is not MemberAccessExpressionSyntax { Name: { Identifier.ValueText: "ExpectTransaction" or "ExpectTransactions" } name } called
            || context.SemanticModel.GetSymbolInfo(called, context.CancellationToken).Symbol is not null
            || context.SemanticModel.GetTypeInfo(called.Expression, context.CancellationToken).Type is not INamedTypeSymbol type
            || !type.AllInterfaces.Any(each => SymbolText.Is(each, "TestKit", "ITestDouble")))
        {
            return;
        }

        var assembly = context.Compilation.Assembly;
        var begin = type.AllInterfaces
            .SelectMany(each => each.GetMembers().OfType<IMethodSymbol>())
            .FirstOrDefault(method => !InSource(method, assembly) && SqlRoles.LooksLikeBegin(method) && SqlMisfit.ReasonOfBegin(method, assembly) is not null);
        if (begin is not null)
        {
            Report(context.ReportDiagnostic, begin, name.GetLocation(), SqlMisfit.ReasonOfBegin(begin, assembly)!);
        }
    }

    private static bool InSource(IMethodSymbol method, IAssemblySymbol assembly) => SymbolEqualityComparer.Default.Equals(method.ContainingAssembly, assembly);

    private static void Report(Action<Diagnostic> report, IMethodSymbol method, Location place, string reason)
        => report(Diagnostic.Create(DeclarationRules.BegunTransactionsMustBeDoubled, place, $"{method.ContainingType.Name}.{method.Name}", reason));
}
