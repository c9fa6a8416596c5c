using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace TestKit.Analyzers.Flow;

/// <summary>Which types are rows, and which may have rows in them, in one compilation.</summary>
internal sealed class RowsTypes
{
    /// <summary>Whoever makes a type whose objects must be disposed like rows adds its name here.</summary>
    private static readonly ImmutableArray<string> s_names = ["System.Data.IDataReader", "System.Data.Common.DbDataReader", "Dapper.SqlMapper+GridReader"];

    private readonly ImmutableHashSet<INamedTypeSymbol> _rows;
    private readonly ConcurrentDictionary<INamedTypeSymbol, bool> _known = new(SymbolEqualityComparer.Default);

    private RowsTypes(ImmutableHashSet<INamedTypeSymbol> rows) => _rows = rows;

    /// <summary>Null where the compilation knows no rows at all.</summary>
    public static RowsTypes? Of(Compilation compilation)
    {
        var known = s_names.SelectMany(name => compilation.GetTypesByMetadataName(name)).ToImmutableHashSet<INamedTypeSymbol>(SymbolEqualityComparer.Default);
        return known.IsEmpty ? null : new(known);
    }

    public bool IsRows(ITypeSymbol? type)
        => type switch
        {
            null or { SpecialType: not SpecialType.None } => false,
            ITypeParameterSymbol parameter => parameter.ConstraintTypes.Any(IsRows),
            INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Interface or TypeKind.Struct } named
                => _known.GetOrAdd(named.OriginalDefinition, each => _rows.Contains(each) || each.AllInterfaces.Any(_rows.Contains) || HasRowsAsBase(each)),
            _ => false,
        };

    public bool IsRowsOrTaskOfRows(ITypeSymbol? type) => IsRows(Awaited(type));

    /// <summary>The result of a task; of any other type the type itself.</summary>
    public static ITypeSymbol? Awaited(ITypeSymbol? type)
        => type is INamedTypeSymbol { Name: "Task" or "ValueTask", TypeArguments.Length: 1 } named && IsIn(named, "System.Threading.Tasks") ? named.TypeArguments[0] : type;

    /// <summary>Whether a value of the type, got from something that has the rows, may be them or have them in it.</summary>
    public bool CanHold(ITypeSymbol? type)
        => type switch
        {
            null => false,
            { SpecialType: SpecialType.System_Object } or ITypeParameterSymbol or IDynamicTypeSymbol => true,
            { SpecialType: not SpecialType.None } => IsIn(type, "System.Collections") || type is INamedTypeSymbol { TypeArguments.Length: 1 } special && CanHold(special.TypeArguments[0]),
            IArrayTypeSymbol array => CanHold(array.ElementType),
            INamedTypeSymbol named => IsDisposable(named) || named.TypeArguments.Any(CanHold) || IsHeldIn(named.ContainingType) || IsIn(named, "System.Collections"),
            _ => false,
        };

    public static bool IsDisposable(ITypeSymbol type) => IsDisposableItself(type) || type.AllInterfaces.Any(IsDisposableItself);

    public static bool IsEnumerator(ITypeSymbol type) => IsEnumeratorItself(type) || type.AllInterfaces.Any(IsEnumeratorItself);

    public static bool IsTask(ITypeSymbol type) => type.Name is "Task" or "ValueTask" && IsIn(type, "System.Threading.Tasks");

    /// <summary>Whether the type is in the namespace or one below it.</summary>
    public static bool IsIn(ITypeSymbol type, string space)
    {
        for (var each = type.ContainingNamespace; each is { IsGlobalNamespace: false }; each = each.ContainingNamespace)
        {
            if (Is(each, space))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Asked for every call, so it makes no text.</summary>
    private static bool Is(INamespaceSymbol space, string name)
    {
        var end = name.Length;
        for (var each = space; each is { IsGlobalNamespace: false }; each = each.ContainingNamespace)
        {
            var start = end - each.Name.Length;
            if (start < 0 || string.CompareOrdinal(name, start, each.Name, 0, each.Name.Length) != 0 || (start > 0 && name[start - 1] != '.'))
            {
                return false;
            }

            if (start == 0)
            {
                return each.ContainingNamespace.IsGlobalNamespace;
            }

            end = start - 1;
        }

        return false;
    }

    private static bool IsDisposableItself(ITypeSymbol type) => type.Name is "IDisposable" or "IAsyncDisposable" && IsIn(type, "System");

    private static bool IsEnumeratorItself(ITypeSymbol type) => type.Name is "IEnumerator" or "IAsyncEnumerator" && IsIn(type, "System.Collections");

    private bool IsHeldIn(INamedTypeSymbol? outer) => outer is not null && outer.TypeArguments.Any(CanHold);

    private bool HasRowsAsBase(INamedTypeSymbol type)
    {
        for (var parent = type.BaseType; parent is not null; parent = parent.BaseType)
        {
            if (_rows.Contains(parent.OriginalDefinition))
            {
                return true;
            }
        }

        return false;
    }
}
