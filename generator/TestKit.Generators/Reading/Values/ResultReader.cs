using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using TestKit.Generators.Model.Members;
using TestKit.Generators.Model.Values;
using TestKit.Generators.Reading.Members;

namespace TestKit.Generators.Reading.Values;

/// <summary>Finds the interfaces that members return, of which there may be a double.</summary>
internal static class ResultReader
{
    public static IEnumerable<ResultModel> Read(IEnumerable<ISymbol> slots, IAssemblySymbol assembly)
        => slots.Select(Result)
            .OfType<INamedTypeSymbol>()
            .Where(type => IsCandidate(type) && !ValueTypes.IsOpen(type) && ValueTypes.IsNameable(type, assembly))
            .Select(type => new ResultModel(SymbolText.WithoutNullability(type), SymbolText.Of(type.OriginalDefinition), Arguments(type)))
            .Distinct();

    private static ITypeSymbol? Result(ISymbol slot)
        => slot switch
        {
            IPropertySymbol { GetMethod: not null } property => property.Type,
            IMethodSymbol { ReturnType: INamedTypeSymbol type } => ReturnReader.Kind(type) is ReturnKind.TaskOfValue or ReturnKind.ValueTaskOfValue ? type.TypeArguments[0] : type,
            _ => null,
        };

    /// <summary>Collections are empty by default, not doubles.</summary>
    private static bool IsCandidate(INamedTypeSymbol type)
        => type is { TypeKind: TypeKind.Interface, SpecialType: SpecialType.None, OriginalDefinition.SpecialType: SpecialType.None, ContainingType: null or { IsGenericType: false } }
            && LooseCollections.For(type) is null;

    private static string Arguments(INamedTypeSymbol type)
        => type.TypeArguments.Length == 0 ? "" : $"<{string.Join(", ", type.TypeArguments.Select(SymbolText.Of))}>";
}
