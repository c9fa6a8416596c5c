using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using TestKit.Generators.Model.Members;
using TestKit.Generators.Naming;
using TestKit.Generators.Reading.Classes;

namespace TestKit.Generators.Reading;

/// <summary>Symbols as code writes them.</summary>
internal static class SymbolText
{
    private static readonly SymbolDisplayFormat Format = SymbolDisplayFormat.FullyQualifiedFormat
        .AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    public static string Of(ITypeSymbol type) => type.ToDisplayString(Format);

    /// <summary>Without the question mark of a nullable reference.</summary>
    public static string WithoutNullability(ITypeSymbol type) => Of(type.WithNullableAnnotation(NullableAnnotation.NotAnnotated));

    /// <summary>Without what tells no overloads of one class apart: nullability, tuple names, dynamic, and how a method calls its type parameters.</summary>
    public static string Erased(ITypeSymbol type)
        => type switch
        {
            IDynamicTypeSymbol => "System.Object",
            IArrayTypeSymbol array => $"{Erased(array.ElementType)}[{new string(',', array.Rank - 1)}]",
            ITypeParameterSymbol { TypeParameterKind: TypeParameterKind.Method } parameter => $"!!{parameter.Ordinal}",
            INamedTypeSymbol named => MetadataName(named) + ErasedArguments(named.TupleUnderlyingType ?? named),
            _ => type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat),
        };

    public static string MetadataName(INamedTypeSymbol type)
        => type.ContainingType is { } outer
            ? $"{MetadataName(outer)}+{type.MetadataName}"
            : type.ContainingNamespace is { IsGlobalNamespace: false } space ? $"{space.ToDisplayString()}.{type.MetadataName}" : type.MetadataName;

    /// <summary>Whether the type is the named one, by namespace and name.</summary>
    public static bool Is(ITypeSymbol type, string space, string metadataName)
        => type.OriginalDefinition is INamedTypeSymbol named
            && named.MetadataName == metadataName
            && named.ContainingType is null
            && IsNamespace(named.ContainingNamespace, space);

    /// <summary>The attribute on the symbol, or on what it overrides.</summary>
    public static AttributeData? Attribute(ISymbol symbol, string metadataName)
        => symbol.GetAttributes().FirstOrDefault(attribute => attribute.AttributeClass is { } type && MetadataName(type) == metadataName)
            ?? (OverridableMembers.Overridden(symbol) is { } overridden ? Attribute(overridden, metadataName) : null);

    public static object? Argument(AttributeData attribute, string name)
        => attribute.NamedArguments.FirstOrDefault(argument => argument.Key == name).Value.Value;

    /// <summary>The namespace of a name below another one; null for none. An assembly's global one holds its own types, a compilation's those of its references too.</summary>
    public static INamespaceSymbol? NamespaceNamed(INamespaceSymbol root, string name)
        => name.Split('.').Where(part => part.Length > 0).Aggregate(
            (INamespaceSymbol?)root,
            (space, part) => space?.GetNamespaceMembers().FirstOrDefault(member => member.Name == Identifier.Plain(part)));

    /// <summary>The names of type parameters in angle brackets; nothing for none.</summary>
    public static string List(IReadOnlyCollection<TypeParameterModel> parameters)
        => parameters.Count == 0 ? "" : $"<{string.Join(", ", parameters.Select(parameter => parameter.Name))}>";

    /// <summary>Whether only unsafe code may name the type.</summary>
    public static bool IsUnsafe(ITypeSymbol type)
        => type switch
        {
            { TypeKind: TypeKind.Pointer or TypeKind.FunctionPointer } => true,
            IArrayTypeSymbol array => IsUnsafe(array.ElementType),
            INamedTypeSymbol named => named.TypeArguments.Any(IsUnsafe),
            _ => false,
        };

    private static string ErasedArguments(INamedTypeSymbol type)
        => (type.ContainingType is { } outer ? ErasedArguments(outer) : "")
            + (type.TypeArguments.Length == 0 ? "" : $"<{string.Join(", ", type.TypeArguments.Select(Erased))}>");

    private static bool IsNamespace(INamespaceSymbol? symbol, string name)
    {
        var parts = name.Split('.');
        for (var i = parts.Length - 1; i >= 0; i--)
        {
            if (symbol is null || symbol.Name != parts[i])
            {
                return false;
            }

            symbol = symbol.ContainingNamespace;
        }

        return symbol is { IsGlobalNamespace: true };
    }
}
