using System.Linq;
using Microsoft.CodeAnalysis;
using TestKit.Generators.Model;
using TestKit.Generators.Model.Members;
using TestKit.Generators.Naming;

namespace TestKit.Generators.Reading.Members;

/// <summary>Reads what a generic method has for all its type arguments at once.</summary>
internal static class GenericReader
{
    /// <param name="method">The method.</param>
    /// <param name="parameters">Its parameters, as its typed selectors see them.</param>
    /// <param name="selector">The name of its typed selectors.</param>
    /// <param name="names">The free names of the double.</param>
    /// <param name="isOverloaded">Whether other members have its name, which plain values would not tell apart.</param>
    public static GenericModel? Read(IMethodSymbol method, EquatableArray<ParameterModel> parameters, string selector, NameScope names, bool isOverloaded)
    {
        if (!method.IsGenericMethod)
        {
            return null;
        }

        var name = Identifier.Plain(selector);
        return new(
            names.TakeMember(name + "Members", [.. method.Parameters.Select(parameter => parameter.Name)]),
            isOverloaded ? names.Take(name + "OfAny") : selector,
            names.Take($"I{Identifier.Pascal(name)}Answer"),
            parameters.Select((parameter, i) => IsOpen(parameter, method.Parameters[i].Type) ? Untyped(parameter) : parameter).ToEquatableArray());
    }

    private static bool IsOpen(ParameterModel parameter, ITypeSymbol type) => parameter.Captured is not null && (parameter.TestType is not null || DependsOnMethod(type));

    /// <summary>A matcher for an object, which the compiler prefers to the typed selector that it would infer from it; a plain value turns into one by itself.</summary>
    private static ParameterModel Untyped(ParameterModel parameter)
        => parameter with { Captured = "object?", NeedsRawOverload = false, TestType = null, IsParams = false };

    private static bool DependsOnMethod(ITypeSymbol type)
        => type switch
        {
            ITypeParameterSymbol parameter => parameter.TypeParameterKind == TypeParameterKind.Method,
            IArrayTypeSymbol array => DependsOnMethod(array.ElementType),
            IPointerTypeSymbol pointer => DependsOnMethod(pointer.PointedAtType),
            INamedTypeSymbol named => named.TypeArguments.Any(DependsOnMethod) || (named.ContainingType is { } outer && DependsOnMethod(outer)),
            _ => false,
        };
}
