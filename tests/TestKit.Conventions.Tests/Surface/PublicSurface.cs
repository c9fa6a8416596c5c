using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace TestKit.Conventions.Tests;

/// <summary>Prints what of an assembly another one can name: a line for each type and member, in the order of their names.</summary>
internal static class PublicSurface
{
    private static readonly SymbolDisplayFormat s_format = new(
        SymbolDisplayGlobalNamespaceStyle.Omitted,
        SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces,
        SymbolDisplayGenericsOptions.IncludeTypeParameters | SymbolDisplayGenericsOptions.IncludeTypeConstraints | SymbolDisplayGenericsOptions.IncludeVariance,
        SymbolDisplayMemberOptions.IncludeContainingType
            | SymbolDisplayMemberOptions.IncludeModifiers | SymbolDisplayMemberOptions.IncludeParameters
            | SymbolDisplayMemberOptions.IncludeRef | SymbolDisplayMemberOptions.IncludeType | SymbolDisplayMemberOptions.IncludeConstantValue | SymbolDisplayMemberOptions.IncludeExplicitInterface,
        SymbolDisplayDelegateStyle.NameAndSignature,
        SymbolDisplayExtensionMethodStyle.StaticMethod,
        SymbolDisplayParameterOptions.IncludeType | SymbolDisplayParameterOptions.IncludeName | SymbolDisplayParameterOptions.IncludeParamsRefOut
            | SymbolDisplayParameterOptions.IncludeDefaultValue | SymbolDisplayParameterOptions.IncludeExtensionThis,
        SymbolDisplayPropertyStyle.ShowReadWriteDescriptor,
        SymbolDisplayLocalOptions.None,
        SymbolDisplayKindOptions.IncludeTypeKeyword,
        SymbolDisplayMiscellaneousOptions.UseSpecialTypes | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier | SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers);

    private static readonly SymbolDisplayFormat s_base = s_format.WithKindOptions(SymbolDisplayKindOptions.None).WithGenericsOptions(SymbolDisplayGenericsOptions.IncludeTypeParameters);

    public static IReadOnlyList<string> Print(Assembly assembly) => Print(MetadataReference.CreateFromFile(assembly.Location));

    public static IReadOnlyList<string> Print(MetadataReference reference)
    {
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Select(path => MetadataReference.CreateFromFile(path));
        var compilation = CSharpCompilation.Create("surface", references: references.Append(reference));
        var assembly = (IAssemblySymbol)compilation.GetAssemblyOrModuleSymbol(reference)!;
        return Types(assembly.GlobalNamespace)
            .SelectMany(Lines)
            .OrderBy(line => line.Id, StringComparer.Ordinal)
            .Select(line => line.Text)
            .ToList();
    }

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceOrTypeSymbol container)
        => container.GetMembers().OfType<INamespaceOrTypeSymbol>()
            .Where(member => member is INamespaceSymbol || IsSeen(member))
            .SelectMany(member => member is INamedTypeSymbol type ? Types(type).Prepend(type) : Types(member));

    private static IEnumerable<(string Id, string Text)> Lines(INamedTypeSymbol type)
    {
        yield return (Id(type), $"{Modifiers(type)}{type.ToDisplayString(s_format)}{Bases(type)}");
        if (type.TypeKind == TypeKind.Delegate)
        {
            yield break;
        }

        foreach (var member in type.GetMembers().Where(member => member is not INamedTypeSymbol && IsSeen(member) && !IsPartOfAnother(member)))
        {
            yield return (Id(member), $"{(member.DeclaredAccessibility == Accessibility.Public ? "" : "protected ")}{member.ToDisplayString(s_format)}");
        }
    }

    /// <summary>As in documentation files, but without the kind, so that members stand under their type.</summary>
    private static string Id(ISymbol symbol) => symbol.GetDocumentationCommentId()![2..];

    private static string Modifiers(INamedTypeSymbol type)
        => type.TypeKind != TypeKind.Class ? ""
            : type.IsStatic ? "static "
            : type.IsAbstract ? "abstract "
            : type.IsSealed ? "sealed "
            : "";

    private static string Bases(INamedTypeSymbol type)
    {
        var parent = type is { TypeKind: TypeKind.Class, BaseType.SpecialType: not SpecialType.System_Object } ? type.BaseType : null;
        var bases = type.Interfaces
            .Where(IsSeen)
            .Select(each => each.ToDisplayString(s_base))
            .Order(StringComparer.Ordinal)
            .Prepend(parent?.ToDisplayString(s_base))
            .OfType<string>()
            .ToList();
        return bases.Count == 0 || type.TypeKind is TypeKind.Delegate or TypeKind.Enum ? "" : $" : {string.Join(", ", bases)}";
    }

    private static bool IsSeen(ISymbol symbol) => symbol.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal;

    private static bool IsPartOfAnother(ISymbol member)
        => member is IMethodSymbol { MethodKind: MethodKind.PropertyGet or MethodKind.PropertySet or MethodKind.EventAdd or MethodKind.EventRemove }
            || (member is IMethodSymbol { MethodKind: MethodKind.Constructor, IsImplicitlyDeclared: true } && member.ContainingType.IsValueType);
}
