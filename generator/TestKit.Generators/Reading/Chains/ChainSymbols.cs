using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using TestKit.Generators.Reading.Chains.Descriptions;
using TestKit.Injection.Planning;

namespace TestKit.Generators.Reading.Chains;

/// <summary>The types of the injection runner, as a compilation knows them.</summary>
internal sealed class ChainSymbols
{
    private const string Space = "TestKit.Injection.";
    private static readonly ConditionalWeakTable<Compilation, StrongBox<ChainSymbols?>> s_all = new();
    private readonly Compilation _compilation;

    private ChainSymbols(Compilation compilation, INamedTypeSymbol chain)
    {
        _compilation = compilation;
        Chain = chain;
        Matrix = Find("Matrix");
        TestRun = Find("TestRun");
        Extra = Find("Extra`2");
        ChainRunner = Find("ChainRunnerAttribute");
        DescribedChain = compilation.GetTypeByMetadataName("TestKit.Generated.DescribedChainAttribute");
        Types = new(compilation);
        Descriptions = new(compilation);
        BuiltIns = [.. KnownBuiltIns()];
    }

    public INamedTypeSymbol Chain { get; }

    public INamedTypeSymbol? Matrix { get; }

    public INamedTypeSymbol? TestRun { get; }

    public INamedTypeSymbol? Extra { get; }

    public INamedTypeSymbol? ChainRunner { get; }

    /// <summary>What the manifest is written with; null with a runtime that is older.</summary>
    public INamedTypeSymbol? DescribedChain { get; }

    public SymbolTypes Types { get; }

    /// <summary>As the runtime's own list, in its order.</summary>
    public IReadOnlyList<BuiltIn<ITypeSymbol>> BuiltIns { get; }

    public Compilation Compilation => _compilation;

    /// <summary>The chains of fields and properties that were read.</summary>
    public ConcurrentDictionary<ISymbol, IReadOnlyList<SeenChain>> Members { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>The expressions that members stand for; null for those that do not stand for one.</summary>
    public ConcurrentDictionary<ISymbol, IOperation?> Expressions { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>What other assemblies say of their chains.</summary>
    public ChainDescriptions Descriptions { get; }

    /// <summary>Null where the compilation does not know chains.</summary>
    public static ChainSymbols? In(Compilation compilation)
        => s_all.GetValue(compilation, each => new(each.GetTypeByMetadataName($"{Space}Chain") is { } chain ? new(each, chain) : null)).Value;

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
