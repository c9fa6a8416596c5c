using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace TestKit.Analyzers.TK2000;

/// <summary>The runtime's types that code about doubles is made of, in one compilation.</summary>
internal sealed class DoubleTypes
{
    private readonly INamedTypeSymbol _selection;
    private readonly INamedTypeSymbol? _setup;

    private DoubleTypes(Compilation compilation, INamedTypeSymbol selection)
    {
        _selection = selection;
        _setup = compilation.GetTypeByMetadataName("TestKit.Setup`2");
        Times = compilation.GetTypeByMetadataName("TestKit.Times");
    }

    public INamedTypeSymbol? Times { get; }

    /// <summary>Registers actions where the runtime is referenced, and none elsewhere.</summary>
    public static void WhereKnown(AnalysisContext context, Action<CompilationStartAnalysisContext, DoubleTypes> register)
        => context.RegisterCompilationStartAction(start =>
        {
            if (start.Compilation.GetTypeByMetadataName("TestKit.Selection`3") is { } selection)
            {
                register(start, new(start.Compilation, selection));
            }
        });

    public bool IsSelection(ITypeSymbol? type)
    {
        for (; type is not null; type = type.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(type.OriginalDefinition, _selection))
            {
                return true;
            }
        }

        return false;
    }

    public bool IsSetup(ITypeSymbol? type) => type is not null && SymbolEqualityComparer.Default.Equals(type.OriginalDefinition, _setup);

    public bool IsTimes(ITypeSymbol? type) => type is not null && SymbolEqualityComparer.Default.Equals(type, Times);
}
