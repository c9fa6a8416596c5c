using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TestKit.Analyzers.Flow.Values;
using TestKit.Analyzers.Script.Code;

namespace TestKit.Analyzers.Script.Calls;

/// <summary>The arguments of a statement, as far as code shows them.</summary>
/// <param name="Count">How many there are.</param>
/// <param name="Names">Their names; null for arguments by position.</param>
internal sealed record SeenArguments(int Count, IReadOnlyList<string>? Names)
{
    public static readonly SeenArguments None = new(0, null);

    /// <summary>The arguments of <c>WithArgs</c>; null where they are not seen.</summary>
    public static SeenArguments? OfExpected(IInvocationOperation withArgs, Locals locals)
    {
        if (Code.Arguments.At(withArgs, 0) is not { } argument)
        {
            return null;
        }

        if (argument.ArgumentKind != ArgumentKind.ParamArray && Code.Arguments.IsNull(argument.Value))
        {
            return new(1, null);
        }

        var elements = Code.Arguments.Elements(argument.Value, locals);
        return elements is null ? null
            : elements.Count != 1 ? new(elements.Count, null)
            : OfOne(elements[0]);
    }

    /// <summary>What one object holds that is given as all arguments; null where that is not seen.</summary>
    public static SeenArguments? In(IOperation value, Locals locals)
    {
        var bare = locals.Resolve(value);
        return Code.Arguments.IsNull(bare) || bare is IDefaultValueOperation ? None
            : Code.Arguments.Elements(bare, locals) is { } elements ? bare.Type is IArrayTypeSymbol { ElementType.IsAnonymousType: true } many ? Of(many.ElementType, bare) : new(elements.Count, null)
            : bare is ITupleOperation tuple ? new(tuple.Elements.Length, null)
            : bare.Type is { SpecialType: >= SpecialType.System_Boolean and <= SpecialType.System_String } ? new(1, null)
            : bare.Type is { } type ? Of(type, bare)
            : null;
    }

    private static SeenArguments? OfOne(IOperation element)
    {
        var type = Operations.Bare(element).Type;
        return type is null ? Code.Arguments.IsNull(element) ? new(1, null) : null
            : type.IsAnonymousType ? Of(type, element)
            : type is IDynamicTypeSymbol or ITypeParameterSymbol or { SpecialType: SpecialType.System_Object } or { TypeKind: TypeKind.Interface or TypeKind.Error } || IsDictionary(type) ? null
            : new(1, null);
    }

    /// <summary>The properties of a type whose objects can be of no other type.</summary>
    private static SeenArguments? Of(ITypeSymbol type, IOperation value)
        => type is INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct, SpecialType: SpecialType.None } named
            && (named.IsAnonymousType || ((named.IsSealed || named.TypeKind == TypeKind.Struct || value is IObjectCreationOperation) && IsOfProperties(named)))
            && PropertiesOf(named) is { Count: > 0 } names
                ? new(names.Count, names)
                : null;

    private static bool IsOfProperties(INamedTypeSymbol type)
        => !type.AllInterfaces.Any(face => face.SpecialType == SpecialType.System_Collections_IEnumerable || face.Name is "IDynamicParameters" or "IParameterLookup" or "IConvertible" or "IFormattable")
            && type.ContainingNamespace?.ToString().StartsWith("System", System.StringComparison.Ordinal) != true
            && type.Locations.Any(location => location.IsInSource);

    private static List<string> PropertiesOf(INamedTypeSymbol type)
    {
        var names = new List<string>();
        for (INamedTypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            names.AddRange(current.GetMembers().OfType<IPropertySymbol>()
                .Where(property => property is { IsStatic: false, IsIndexer: false, GetMethod: not null, DeclaredAccessibility: Accessibility.Public })
                .Select(property => property.Name));
        }

        return names;
    }

    private static bool IsDictionary(ITypeSymbol type) => type.AllInterfaces.Any(face => face is { Name: "IEnumerable", TypeArguments.Length: 1 } && face.TypeArguments[0].Name == "KeyValuePair");
}
