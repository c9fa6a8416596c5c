using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using TestKit.Generators.Naming;

namespace TestKit.Generators.Reading.Members;

/// <summary>What an unconfigured call of a loose double returns where <c>default</c> would surprise: never a null task, never a null collection.</summary>
internal static class LooseDefaults
{
    private const int MostDimensions = 4;

    /// <summary>The expression; null for <c>default</c>.</summary>
    public static string? For(ITypeSymbol type, ITypeSymbol doubled)
        => (SymbolEqualityComparer.Default.Equals(type, doubled) || IsDouble(type, doubled)) && type.NullableAnnotation != NullableAnnotation.Annotated
            ? "this"
            : For(type);

    private static string? For(ITypeSymbol type)
        => type switch
        {
            IArrayTypeSymbol { ElementType.TypeKind: TypeKind.Pointer or TypeKind.FunctionPointer } array => array.Rank == 1 ? $"new {SymbolText.Of(array.ElementType)}[0]" : null,
            IArrayTypeSymbol { Rank: 1 } array => $"global::System.Array.Empty<{SymbolText.Of(array.ElementType)}>()",
            IArrayTypeSymbol { Rank: <= MostDimensions } array => $"{Names.Generated}Nothing.Array{array.Rank}<{SymbolText.Of(array.ElementType)}>()",
            INamedTypeSymbol { SpecialType: SpecialType.System_String } => type.NullableAnnotation == NullableAnnotation.NotAnnotated ? "\"\"" : null,
            INamedTypeSymbol { IsTupleType: true } tuple => ForTuple(tuple),
            INamedTypeSymbol named => ForHolder(named) ?? LooseCollections.For(named) ?? ForTaskLike(named),
            _ => null,
        };

    /// <summary>Whether the type is the double itself, which the interface is closed over.</summary>
    private static bool IsDouble(ITypeSymbol type, ITypeSymbol doubled)
        => type.TypeKind == TypeKind.Error && doubled is INamedTypeSymbol { TypeArguments: var arguments } && arguments.Contains(type, SymbolEqualityComparer.Default);

    /// <summary>Types that hold another value: a finished task, a lazy value.</summary>
    private static string? ForHolder(INamedTypeSymbol type)
        => SymbolText.MetadataName(type) switch
        {
            "System.Threading.Tasks.Task" => "global::System.Threading.Tasks.Task.CompletedTask",
            "System.Threading.Tasks.Task`1" => $"global::System.Threading.Tasks.Task.FromResult<{SymbolText.Of(type.TypeArguments[0])}>({Inner(type)})",
            "System.Threading.Tasks.ValueTask`1" => $"global::System.Threading.Tasks.ValueTask.FromResult<{SymbolText.Of(type.TypeArguments[0])}>({Inner(type)})",
            "System.Lazy`1" => $"new global::System.Lazy<{SymbolText.Of(type.TypeArguments[0])}>(static () => {Inner(type)})",
            _ => null,
        };

    private static string? ForTuple(INamedTypeSymbol tuple)
    {
        var items = tuple.TupleElements.Select(element => For(element.Type)).ToList();
        return items.TrueForAll(item => item is null)
            ? null
            : $"({string.Join(", ", tuple.TupleElements.Zip(items, (element, item) => item ?? $"default({SymbolText.Of(element.Type)})!"))})";
    }

    /// <summary>Whether the type is a task of somebody's own making, which an asynchronous method can return.</summary>
    public static bool IsTaskLike(INamedTypeSymbol type)
        => type is { TypeKind: TypeKind.Class or TypeKind.Struct, SpecialType: SpecialType.None, IsRefLikeType: false }
            && SymbolText.Attribute(type.OriginalDefinition, "System.Runtime.CompilerServices.AsyncMethodBuilderAttribute") is not null
            && !SymbolText.MetadataName(type).StartsWith("System.Threading.Tasks.", StringComparison.Ordinal);

    /// <summary>A finished one, through its builder.</summary>
    private static string? ForTaskLike(INamedTypeSymbol type)
        => IsTaskLike(type)
            ? $"((global::System.Func<{SymbolText.WithoutNullability(type)}>)(static async () => {(type.TypeArguments.Length == 0 ? "{ }" : Inner(type))}))()"
            : null;

    private static string Inner(INamedTypeSymbol type) => For(type.TypeArguments[0]) ?? "default!";
}
