using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TestKit.Generators.Model;
using TestKit.Generators.Naming;

namespace TestKit.Generators.Reading;

/// <summary>A user's class that is to become a double.</summary>
internal static class PartialClass
{
    /// <summary>Why the class cannot become a double, as the rest of a sentence; null when it can.</summary>
    public static string? Problem(INamedTypeSymbol type, CancellationToken cancellation)
    {
        if (type.IsStatic)
        {
            return "it is static, and a double is an object";
        }

        if (type.IsRecord)
        {
            return "it is a record; make it a class";
        }

        var notPartial = Containers(type).Prepend(type).FirstOrDefault(each => !IsPartial(each, cancellation));
        return notPartial is null
            ? null
            : SymbolEqualityComparer.Default.Equals(notPartial, type)
                ? "it is not partial"
                : $"the type around it, {notPartial.Name}, is not partial";
    }

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

    /// <summary>The constructors that the user's part leaves to the generator: all those it does not declare itself.</summary>
    public static ConstructorKinds OpenConstructors(INamedTypeSymbol type, INamedTypeSymbol doubled)
    {
        var open = ConstructorKinds.All;
        foreach (var first in type.InstanceConstructors.Where(constructor => !constructor.IsImplicitlyDeclared).Select(constructor => constructor.Parameters.FirstOrDefault()?.Type))
        {
            open &= first switch
            {
                null => ~ConstructorKinds.Plain,
                { Name: "MockBehavior" } => ~ConstructorKinds.Plain,
                { Name: "DoubleOptions" } => ~ConstructorKinds.Configured,
                INamedTypeSymbol { Name: "Func" } => ~ConstructorKinds.BackedByFactory,
                _ when SymbolEqualityComparer.Default.Equals(first, doubled) => ~ConstructorKinds.Backed,
                _ => ConstructorKinds.All,
            };
        }

        return open;
    }

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
        => type.DeclaringSyntaxReferences.Any(reference =>
            reference.GetSyntax(cancellation) is TypeDeclarationSyntax declaration && declaration.Modifiers.Any(SyntaxKind.PartialKeyword));
}
