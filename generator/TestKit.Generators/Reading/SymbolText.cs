using System;
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
            : NamespaceOf(type) is { Length: > 0 } space ? $"{space}.{type.MetadataName}" : type.MetadataName;

    /// <summary>The namespace that the type stands in, with dots; empty for the global one.</summary>
    public static string NamespaceOf(ITypeSymbol type) => type.ContainingNamespace is { } space ? FullName(space) : "";

    /// <summary>Whether the type is the named one, by namespace and name.</summary>
    public static bool Is(ITypeSymbol type, string space, string metadataName)
        => type is INamedTypeSymbol { ContainingType: null } named
            && named.MetadataName == metadataName
            && IsNamespace(named.ContainingNamespace, space, space.Length);

    /// <summary>Whether the type, which is not nested, has that full name.</summary>
    public static bool Is(INamedTypeSymbol type, string metadataName)
        => type.ContainingType is null
            && metadataName.EndsWith(type.MetadataName, StringComparison.Ordinal)
            && IsNamespace(type.ContainingNamespace, metadataName, metadataName.Length - type.MetadataName.Length - 1);

    /// <summary>The attribute on the symbol, or on what it overrides.</summary>
    public static AttributeData? Attribute(ISymbol symbol, string metadataName)
    {
        foreach (var attribute in symbol.GetAttributes())
        {
            if (attribute.AttributeClass is { } type && Is(type, metadataName))
            {
                return attribute;
            }
        }

        return OverridableMembers.Overridden(symbol) is { } overridden ? Attribute(overridden, metadataName) : null;
    }

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

    private static string FullName(INamespaceSymbol space)
        => space.ContainingNamespace is { IsGlobalNamespace: false } outer ? $"{FullName(outer)}.{space.Name}" : space.Name;

    /// <summary>Whether the namespace is called as the beginning of the name says.</summary>
    private static bool IsNamespace(INamespaceSymbol? space, string name, int length)
    {
        while (space is { IsGlobalNamespace: false })
        {
            var start = length - space.Name.Length;
            if (start < 0 || string.CompareOrdinal(name, start, space.Name, 0, space.Name.Length) != 0 || (start > 0 && name[start - 1] != '.'))
            {
                return false;
            }

            length = start - 1;
            space = space.ContainingNamespace;
        }

        return space is not null && length <= 0;
    }
}
