using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TestKit.Analyzers.Script;

/// <summary>The runtime's types that code about SQL and rows is made of, in one compilation.</summary>
internal sealed class ScriptTypes
{
    private const string Space = "TestKit.Data.";
    private readonly HashSet<INamedTypeSymbol> _expectations;

    private ScriptTypes(Compilation compilation, INamedTypeSymbol rowSet)
    {
        Compilation = compilation;
        RowSet = rowSet;
        TypedRowSet = Find("TypedRowSet");
        Column = Find("Column");
        Expecting = Find("SqlExpecting");
        TransactionExpecting = Find("TransactionExpecting");
        Source = Find("FakeDbDataSource");
        _expectations = new(new[] { Find("QueryExpectation`1"), Find("ExecExpectation`1"), Find("StatementExpectation`2") }.OfType<INamedTypeSymbol>(), SymbolEqualityComparer.Default);
    }

    public Compilation Compilation { get; }

    public INamedTypeSymbol RowSet { get; }

    public INamedTypeSymbol? TypedRowSet { get; }

    public INamedTypeSymbol? Column { get; }

    public INamedTypeSymbol? Expecting { get; }

    public INamedTypeSymbol? TransactionExpecting { get; }

    public INamedTypeSymbol? Source { get; }

    /// <summary>Null where the runtime is not referenced.</summary>
    public static ScriptTypes? In(Compilation compilation)
        => compilation.GetTypeByMetadataName($"{Space}RowSet") is { } rowSet ? new(compilation, rowSet) : null;

    public static bool Is(ITypeSymbol? type, INamedTypeSymbol? known) => known is not null && SymbolEqualityComparer.Default.Equals(type?.OriginalDefinition, known);

    public bool IsExpectation(ITypeSymbol? type) => type is INamedTypeSymbol named && _expectations.Contains(named.OriginalDefinition);

    /// <summary>Whether the call begins an expectation.</summary>
    public bool IsExpecting(IInvocationOperation call) => call.TargetMethod.Name is "ExpectQuery" or "ExpectExec" && Is(call.TargetMethod.ContainingType, Expecting);

    public bool IsExpectingTransaction(IInvocationOperation call) => call.TargetMethod.Name == "ExpectTransaction" && Is(call.TargetMethod.ContainingType, TransactionExpecting);

    public bool IsTyped(ITypeSymbol? type) => type is INamedTypeSymbol { BaseType: { } basis } && Is(basis, TypedRowSet);

    /// <summary>Whether the method is the product's own, and so nothing of the code under test runs in it.</summary>
    public bool IsOwn(IMethodSymbol method) => SymbolEqualityComparer.Default.Equals(method.ContainingAssembly, RowSet.ContainingAssembly);

    private INamedTypeSymbol? Find(string name) => Compilation.GetTypeByMetadataName(Space + name);
}
