using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TestKit.Generators.Model;
using TestKit.Generators.Naming;

namespace TestKit.Generators.Reading.Requests;

/// <summary>A user's class that is to become a double.</summary>
internal static class PartialClass
{
    /// <summary>Why the class cannot become a double, as the rest of a sentence; null when it can.</summary>
    public static string? Problem(DoubleRequest request, INamedTypeSymbol doubled, CancellationToken cancellation)
    {
        var type = request.PartialClass!;
        if (type.IsStatic)
        {
            return "it is static, and a double is an object";
        }

        if (type.IsRecord)
        {
            return "it is a record; make it a class";
        }

        var notPartial = Containers(type).Prepend(type).FirstOrDefault(each => !IsPartial(each, cancellation));
        if (notPartial is not null)
        {
            return SymbolEqualityComparer.Default.Equals(notPartial, type) ? "it is not partial" : $"the type around it, {notPartial.Name}, is not partial";
        }

        return ProblemOfParts(type, doubled, cancellation)
            ?? TypeParameterFit.Problem(type, doubled)
            ?? (OpenConstructors(type, doubled, request.Backing is not null) == ConstructorKinds.None ? null : ProblemOfBase(type));
    }

    /// <summary>Why the generated part would not fit the user's.</summary>
    private static string? ProblemOfParts(INamedTypeSymbol type, INamedTypeSymbol doubled, CancellationToken cancellation)
    {
        if (Containers(type).Prepend(type).Any(each => each.IsFileLocal))
        {
            return "it is file-local, and its other part is in a generated file";
        }

        if (Declarations(type, cancellation).Any(declaration => declaration.ParameterList is not null))
        {
            return "it has a primary constructor; declare the constructor in its body";
        }

        if (DoubleIdentity.OpenParameters(doubled).Where(parameter => !OpenTypes.IsAround(type, parameter)).ToList() is { Count: > 0 } open)
        {
            return $"it lacks the type parameters of {doubled.Name}: {string.Join(", ", open.Select(parameter => parameter.Name))}";
        }

        if (type is { ContainingType: { } outer, DeclaredAccessibility: not Accessibility.Private } && IsHiddenOutside(type, doubled))
        {
            return $"{doubled.Name}, or what its members use, can be named only inside of {outer.Name}, and the class is more accessible; make it private";
        }

        return Accessibilities.IsPublic(type) && !Doubleability.IsPublic(doubled, type.ContainingAssembly)
            ? $"it is public and {doubled.Name}, or what its members use, is not; make it internal"
            : null;
    }

    /// <summary>Whether the doubled type, or what its members use, can be named only inside of the types around the class: by nothing else in a generated file.</summary>
    public static bool IsNamedOnlyInside(INamedTypeSymbol type, INamedTypeSymbol doubled)
        => type.ContainingType is not null
            && (IsHiddenOutside(type, doubled) || Containers(doubled).SelectMany(outer => outer.TypeArguments).OfType<ITypeParameterSymbol>().Any(parameter => OpenTypes.IsAround(type, parameter)));

    private static bool IsHiddenOutside(INamedTypeSymbol type, INamedTypeSymbol doubled) => Doubleability.ReasonAgainst(doubled, new(type.ContainingAssembly)) is not null;

    /// <summary>Why no generated constructor could call the base class.</summary>
    private static string? ProblemOfBase(INamedTypeSymbol type)
        => type.BaseType is { TypeKind: not TypeKind.Error } parent && !parent.InstanceConstructors.Any(constructor => IsCallable(constructor, type.ContainingAssembly))
            ? $"its base class {parent.Name} has no accessible constructor without parameters, which the generated constructors call; give it one"
            : null;

    private static bool IsCallable(IMethodSymbol constructor, IAssemblySymbol assembly)
        => constructor.Parameters.All(parameter => parameter.IsOptional || parameter.IsParams)
            && constructor.DeclaredAccessibility switch
            {
                Accessibility.Private => false,
                Accessibility.Internal or Accessibility.ProtectedAndInternal => Accessibilities.IsFriend(constructor.ContainingAssembly, assembly),
                _ => true,
            };

    /// <summary>The headers of the types around the class, outermost first.</summary>
    public static EquatableArray<string> Headers(INamedTypeSymbol type)
        => Containers(type).Reverse().Select(Header).ToEquatableArray();

    /// <summary>The names that the user's part, and what it inherits, has taken.</summary>
    public static IEnumerable<string> TakenNames(INamedTypeSymbol type)
    {
        for (var current = type; current is { SpecialType: not SpecialType.System_Object }; current = current.BaseType)
        {
            foreach (var member in current.GetMembers().Where(member => !member.IsImplicitlyDeclared && member.CanBeReferencedByName))
            {
                yield return member.Name;
            }
        }
    }

    /// <summary>Whether the user's part implements the slot explicitly.</summary>
    public static bool Implements(INamedTypeSymbol type, ISymbol slot)
        => type.GetMembers().Any(member => Explicit(member).Contains(slot, SymbolEqualityComparer.Default));

    private static IEnumerable<ISymbol> Explicit(ISymbol member)
        => member switch
        {
            IMethodSymbol method => method.ExplicitInterfaceImplementations,
            IPropertySymbol property => property.ExplicitInterfaceImplementations,
            IEventSymbol happening => happening.ExplicitInterfaceImplementations,
            _ => [],
        };

    /// <summary>The constructors that the user's part leaves to the generator: all those it does not declare itself. Its other constructors can call them.</summary>
    public static ConstructorKinds OpenConstructors(INamedTypeSymbol type, INamedTypeSymbol doubled, bool hasBacking)
    {
        var own = OwnConstructors(type).ToList();
        var factory = $"System.Func`1<{SymbolText.Erased(doubled)}>";
        return ConstructorKinds.All
            & (own.Contains(hasBacking ? "System.Boolean" : "TestKit.MockBehavior, System.Boolean") ? ~ConstructorKinds.Plain : ConstructorKinds.All)
            & (own.Contains($"{SymbolText.Erased(doubled)}, System.Boolean") ? ~ConstructorKinds.Backed : ConstructorKinds.All)
            & (own.Contains($"{factory}, System.Boolean") ? ~ConstructorKinds.BackedByFactory : ConstructorKinds.All)
            & (own.Contains($"TestKit.DoubleOptions, {factory}") ? ~ConstructorKinds.Configured : ConstructorKinds.All);
    }

    /// <summary>The parameter types of the constructors that the user's part declares.</summary>
    public static IEnumerable<string> OwnConstructors(INamedTypeSymbol type)
        => type.InstanceConstructors
            .Where(constructor => !constructor.IsImplicitlyDeclared)
            .Select(constructor => string.Join(", ", constructor.Parameters.Select(parameter => SymbolText.Erased(parameter.Type))));

    /// <summary>Whether a declaration goes together with a generated class: its file itself, or a part that a user adds to it.</summary>
    public static bool IsPartOf(SyntaxReference declaration, string generatedFile)
        => declaration.SyntaxTree.FilePath.EndsWith(generatedFile, StringComparison.Ordinal)
            || (declaration.GetSyntax() is ClassDeclarationSyntax part && part.Modifiers.Any(SyntaxKind.PartialKeyword));

    private static IEnumerable<INamedTypeSymbol> Containers(INamedTypeSymbol type)
    {
        for (var outer = type.ContainingType; outer is not null; outer = outer.ContainingType)
        {
            yield return outer;
        }
    }

    private static string Header(INamedTypeSymbol type)
    {
        var kind = (type.IsRecord, type.TypeKind) switch
        {
            (true, TypeKind.Struct) => "record struct",
            (true, _) => "record",
            (_, TypeKind.Struct) => "struct",
            (_, TypeKind.Interface) => "interface",
            _ => "class",
        };
        var parameters = type.TypeParameters.Length == 0 ? "" : $"<{string.Join(", ", type.TypeParameters.Select(parameter => Identifier.Escape(parameter.Name)))}>";
        return $"partial {kind} {Identifier.Escape(type.Name)}{parameters}";
    }

    private static bool IsPartial(INamedTypeSymbol type, CancellationToken cancellation)
        => Declarations(type, cancellation).Any(declaration => declaration.Modifiers.Any(SyntaxKind.PartialKeyword));

    private static IEnumerable<TypeDeclarationSyntax> Declarations(INamedTypeSymbol type, CancellationToken cancellation)
        => type.DeclaringSyntaxReferences.Select(reference => reference.GetSyntax(cancellation)).OfType<TypeDeclarationSyntax>();
}
