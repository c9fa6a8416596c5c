using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using TestKit.Injection.Planning;

namespace TestKit.Analyzers.Chains;

/// <summary>The types of the injection runner, as a compilation knows them.</summary>
internal sealed class ChainSymbols
{
    private const string Space = "TestKit.Injection.";
    private readonly Compilation _compilation;

    private ChainSymbols(Compilation compilation, INamedTypeSymbol chain)
    {
        _compilation = compilation;
        Chain = chain;
        Matrix = Find("Matrix");
        TestRun = Find("TestRun");
        Extra = Find("Extra`2");
        ChainRunner = Find("ChainRunnerAttribute");
        Types = new(compilation);
        BuiltIns = [.. KnownBuiltIns()];
    }

    public INamedTypeSymbol Chain { get; }

    public INamedTypeSymbol? Matrix { get; }

    public INamedTypeSymbol? TestRun { get; }

    public INamedTypeSymbol? Extra { get; }

    public INamedTypeSymbol? ChainRunner { get; }

    public SymbolTypes Types { get; }

    /// <summary>As the runtime's own list, in its order.</summary>
    public IReadOnlyList<BuiltIn<ITypeSymbol>> BuiltIns { get; }

    public Compilation Compilation => _compilation;

    /// <summary>Null where the compilation does not know chains.</summary>
    public static ChainSymbols? In(Compilation compilation)
        => compilation.GetTypeByMetadataName($"{Space}Chain") is { } chain ? new(compilation, chain) : null;

    public bool IsChain(ITypeSymbol? type) => Is(type, Chain);

    public bool IsMatrix(ITypeSymbol? type) => Is(type, Matrix);

    public static bool Is(ITypeSymbol? type, ITypeSymbol? known) => known is not null && SymbolEqualityComparer.Default.Equals(type, known);

    private INamedTypeSymbol? Find(string name) => _compilation.GetTypeByMetadataName(Space + name);

    private IEnumerable<BuiltIn<ITypeSymbol>> KnownBuiltIns()
        => new (string Name, Lifetime Lifetime)[]
        {
            ($"{Space}ITest", Lifetime.Test),
            ($"{Space}ITestCancel", Lifetime.Test),
            ("System.Threading.CancellationToken", Lifetime.Test),
            ($"{Space}ChainReport", Lifetime.Test),
            ("System.TimeProvider", Lifetime.Session),
        }
        .Select(each => (Type: _compilation.GetTypeByMetadataName(each.Name), each.Lifetime))
        .Where(each => each.Type is not null)
        .Select(each => new BuiltIn<ITypeSymbol>(each.Type!, each.Lifetime));
}
