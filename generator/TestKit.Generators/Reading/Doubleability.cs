using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using TestKit.Generators.Reading.Classes;
using TestKit.Generators.Reading.Members;

namespace TestKit.Generators.Reading;

/// <summary>Whether a type can be doubled, and if not, why: the one verdict of generator and analyzers.</summary>
internal static class Doubleability
{
    /// <summary>The first reason against it as the rest of a sentence ("… because it is sealed"); null when there is none.</summary>
    public static string? ReasonAgainst(ITypeSymbol type, IAssemblySymbol assembly)
        => OfType(type, assembly)
            ?? OfSlots((INamedTypeSymbol)type, assembly);

    /// <summary>The slots that a double fills: all but those that it cannot fill and need not, since they have a body.</summary>
    public static IEnumerable<ISymbol> Slots(INamedTypeSymbol type, IAssemblySymbol assembly)
        => SlotCollector.AllSlots(type).Where(member => !SlotCollector.HasBody(member, type) || OfMember(member, assembly) is null);

    /// <summary>Whether a public class can be its double: it is public, and so are the types that the selectors and constructors name.</summary>
    public static bool IsPublic(INamedTypeSymbol type, IAssemblySymbol assembly)
        => Accessibilities.IsPublic(type)
            && (type.TypeKind != TypeKind.Class
                || (Slots(type, assembly).SelectMany(Types).All(Accessibilities.IsPublic)
                    && ConstructorReader.Callable(type, assembly).SelectMany(constructor => constructor.Parameters).All(parameter => Accessibilities.IsPublic(parameter.Type))));

    private static string? OfSlots(INamedTypeSymbol type, IAssemblySymbol assembly)
    {
        var slots = Slots(type, assembly).ToList();
        return slots.Count == 0 && type.TypeKind == TypeKind.Class
            ? "it has no member that can be overridden; make members virtual, or extract an interface from it"
            : slots.Select(member => OfMember(member, assembly)).FirstOrDefault(reason => reason is not null);
    }

    private static string? OfType(ITypeSymbol type, IAssemblySymbol assembly)
        => type switch
        {
            { TypeKind: TypeKind.Error } => "it cannot be found",
            not INamedTypeSymbol or { TypeKind: not (TypeKind.Interface or TypeKind.Class or TypeKind.Delegate) } => $"it is {Kind(type)}; only interfaces, delegates and classes that can be inherited can be doubled",
            INamedTypeSymbol { IsFileLocal: true } => "it is file-local, and generated code cannot name it; make it internal",
            INamedTypeSymbol named when !Accessibilities.IsVisible(named, assembly) => "it is not accessible to generated code; make it internal or public",
            INamedTypeSymbol named when named.AllInterfaces.Any(i => !Accessibilities.IsVisible(i, assembly)) && named.TypeKind == TypeKind.Interface => "it inherits an interface that is not accessible to generated code; make that internal or public",
            INamedTypeSymbol named when IsForbidden(named) => "it is marked obsolete as an error, so no code may name it",
            INamedTypeSymbol named when named.AllInterfaces.Any(i => i.TypeKind == TypeKind.Error) => "an interface that it inherits cannot be found",
            INamedTypeSymbol { TypeKind: TypeKind.Class } named => Inheritability.ReasonAgainst(named, assembly),
            _ => null,
        };

    private static string? OfMember(ISymbol member, IAssemblySymbol assembly)
    {
        if (member.IsStatic)
        {
            return $"its member {member.Name} is static abstract, which only a type argument can be asked for; give it a body or {Apart(member)}";
        }

        if (OfAccess(member, assembly) is { } closed)
        {
            return closed;
        }

        if (IsForbidden(member))
        {
            return $"its member {member.Name} is marked obsolete as an error, so no code may call it";
        }

        return member switch
        {
            IMethodSymbol { MethodKind: not (MethodKind.Ordinary or MethodKind.DelegateInvoke) } operation => $"its operator {operation.Name} cannot be implemented by a double; {Apart(member)}",
            IMethodSymbol { IsVararg: true } => $"its method {member.Name} takes __arglist, which cannot be handed on; {Apart(member)}",
            IMethodSymbol { ReturnsByRef: true } or IMethodSymbol { ReturnsByRefReadonly: true } => $"its method {member.Name} returns by reference; {Apart(member)}",
            IPropertySymbol { ReturnsByRef: true } or IPropertySymbol { ReturnsByRefReadonly: true } => $"its property {member.Name} returns by reference; {Apart(member)}",
            _ => Types(member).Select(type => OfUsedType(type, member, assembly)).FirstOrDefault(reason => reason is not null),
        };
    }

    private static string? OfAccess(ISymbol member, IAssemblySymbol assembly)
    {
        if (member.ContainingType.TypeKind == TypeKind.Class)
        {
            return Inheritability.ReasonAgainst(member, assembly);
        }

        if (IsProtected(member, assembly))
        {
            return $"its member {member.Name} is protected, so only interfaces may call it; {Apart(member)}";
        }

        if (!Accessibilities.IsVisible(member, assembly))
        {
            return $"its member {member.Name} is not accessible here, so no class of this assembly can implement it";
        }

        return member is IPropertySymbol { GetMethod: var getter, SetMethod: var setter } && (IsClosed(getter, assembly) || IsClosed(setter, assembly))
            ? $"its property {member.Name} has an accessor that is not accessible to generated code; {Apart(member)}"
            : null;
    }

    /// <summary>What can be done about a member that stands in the way.</summary>
    private static string Apart(ISymbol member)
        => member.ContainingType.TypeKind switch
        {
            TypeKind.Class => "give it a body",
            TypeKind.Delegate => "use a delegate without it",
            _ => "move it to an interface of its own",
        };

    private static string? OfUsedType(ITypeSymbol type, ISymbol member, IAssemblySymbol assembly)
        => type switch
        {
            { TypeKind: TypeKind.Error } => $"a type that its member {member.Name} uses cannot be found",
            { TypeKind: TypeKind.Pointer or TypeKind.FunctionPointer } => $"its member {member.Name} uses a pointer type; {Apart(member)}",
            IArrayTypeSymbol { ElementType.TypeKind: TypeKind.Pointer or TypeKind.FunctionPointer } => $"its member {member.Name} uses a pointer type; {Apart(member)}",
            ITypeParameterSymbol { AllowsRefLikeType: true, TypeParameterKind: TypeParameterKind.Method } => $"its member {member.Name} uses a type parameter that allows ref structs; {Apart(member)}",
            { IsRefLikeType: true } when !ParameterReader.IsSpan(type) || !IsParameter(type, member) => $"its member {member.Name} uses the ref struct {type.Name}; {Apart(member)}",
            INamedTypeSymbol named when IsForbidden(named) => $"its member {member.Name} uses the type {type.Name}, which is marked obsolete as an error",
            INamedTypeSymbol named when !Accessibilities.IsVisible(named, assembly) => $"its member {member.Name} uses the type {type.Name}, which is not accessible to generated code",
            INamedTypeSymbol named => named.TypeArguments.Select(argument => OfUsedType(argument, member, assembly)).FirstOrDefault(reason => reason is not null),
            IArrayTypeSymbol array => OfUsedType(array.ElementType, member, assembly),
            _ => null,
        };

    private static bool IsProtected(ISymbol member, IAssemblySymbol assembly)
        => member.DeclaredAccessibility switch
        {
            Accessibility.Protected or Accessibility.ProtectedAndInternal => true,
            Accessibility.ProtectedOrInternal => !SymbolEqualityComparer.Default.Equals(member.ContainingAssembly, assembly),
            _ => false,
        };

    private static bool IsClosed(IMethodSymbol? accessor, IAssemblySymbol assembly)
        => accessor is not null && (IsProtected(accessor, assembly) || !Accessibilities.IsVisible(accessor, assembly));

    public static bool IsForbidden(ISymbol symbol)
        => SymbolText.Attribute(symbol, "System.ObsoleteAttribute") is { ConstructorArguments: { Length: 2 } arguments } && arguments[1].Value is true;

    private static bool IsParameter(ITypeSymbol type, ISymbol member)
        => member is IMethodSymbol method
            && method.Parameters.Any(parameter => parameter.RefKind is RefKind.None or RefKind.In && SymbolEqualityComparer.Default.Equals(parameter.Type, type))
            && !SymbolEqualityComparer.Default.Equals(method.ReturnType, type);

    private static IEnumerable<ITypeSymbol> Types(ISymbol member)
        => member switch
        {
            IMethodSymbol method => method.Parameters.Select(parameter => parameter.Type)
                .Append(method.ReturnType)
                .Concat(method.TypeParameters.Where(parameter => parameter.AllowsRefLikeType)),
            IPropertySymbol property => property.Parameters.Select(parameter => parameter.Type).Append(property.Type),
            IEventSymbol happening => [happening.Type],
            _ => [],
        };

    private static string Kind(ITypeSymbol type)
        => type.TypeKind switch
        {
            TypeKind.Struct => "a struct",
            TypeKind.Enum => "an enum",
            TypeKind.Array => "an array",
            TypeKind.TypeParameter => "a type parameter",
            _ => "another kind of type",
        };
}
