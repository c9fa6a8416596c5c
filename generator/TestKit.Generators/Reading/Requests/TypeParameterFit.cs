using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace TestKit.Generators.Reading.Requests;

/// <summary>Whether the type parameters of a class can stand for those of the open interface that it is to double.</summary>
internal static class TypeParameterFit
{
    /// <summary>What a type parameter of the class lacks, as the rest of a sentence; null when all fit. Nullability is the compiler's to say.</summary>
    public static string? Problem(INamedTypeSymbol type, INamedTypeSymbol doubled)
        => type.TypeParameters.FirstOrDefault(parameter => parameter.AllowsRefLikeType) is { } open
            ? $"its type parameter {open.Name} allows ref structs, which cannot be recorded"
            : Levels(doubled)
                .SelectMany(level => level.TypeArguments.Zip(level.OriginalDefinition.TypeParameters, (argument, parameter) => Problem(argument, parameter, type, doubled)))
                .FirstOrDefault(problem => problem is not null);

    /// <summary>The type and those around it, each with type arguments of its own.</summary>
    private static IEnumerable<INamedTypeSymbol> Levels(INamedTypeSymbol type)
        => type.ContainingType is { } outer ? Levels(outer).Append(type) : [type];

    private static string? Problem(ITypeSymbol argument, ITypeParameterSymbol parameter, INamedTypeSymbol type, INamedTypeSymbol doubled)
        => argument is ITypeParameterSymbol own && type.TypeParameters.Contains(own, SymbolEqualityComparer.Default) && Missing(own, parameter, doubled) is { } missing
            ? $"its type parameter {own.Name} lacks the constraint '{missing}' of {doubled.Name}'s {parameter.Name}"
            : null;

    private static string? Missing(ITypeParameterSymbol own, ITypeParameterSymbol wanted, INamedTypeSymbol doubled)
        => wanted switch
        {
            { HasUnmanagedTypeConstraint: true } when !own.HasUnmanagedTypeConstraint => "unmanaged",
            { HasValueTypeConstraint: true } when !own.HasValueTypeConstraint => "struct",
            { HasReferenceTypeConstraint: true } when !own.IsReferenceType => "class",
            { HasConstructorConstraint: true } when !own.HasConstructorConstraint && !own.HasValueTypeConstraint => "new()",
            _ => wanted.ConstraintTypes
                .Select(constraint => Substitute(constraint, doubled))
                .FirstOrDefault(constraint => !Satisfies(own, constraint))
                ?.ToDisplayString(SymbolDisplayFormat.CSharpShortErrorMessageFormat),
        };

    private static bool Satisfies(ITypeParameterSymbol own, ITypeSymbol constraint)
        => constraint.TypeKind == TypeKind.Error
            || own.ContainingAssembly is not ISourceAssemblySymbol { Compilation: var compilation }
            || compilation.ClassifyConversion(own, constraint) is { IsImplicit: true, IsUserDefined: false };

    /// <summary>The constraint as it reads once the interface is closed over the class's parameters.</summary>
    private static ITypeSymbol Substitute(ITypeSymbol constraint, INamedTypeSymbol doubled)
        => constraint switch
        {
            ITypeParameterSymbol parameter => Levels(doubled).FirstOrDefault(level => SymbolEqualityComparer.Default.Equals(parameter.ContainingSymbol, level.OriginalDefinition))?.TypeArguments[parameter.Ordinal] ?? parameter,
            INamedTypeSymbol { TypeArguments.Length: > 0 } named => named.OriginalDefinition.Construct([.. named.TypeArguments.Select(argument => Substitute(argument, doubled))]),
            _ => constraint,
        };
}
