using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
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
        => SlotCollector.AllSlots(type).Where(member => IsFilled(member, type, assembly));

    /// <summary>The same slots of the interface as it is doubled.</summary>
    /// <param name="asked">The interface as it was asked for.</param>
    /// <param name="type">The interface with the double in place of its own type parameter.</param>
    /// <param name="assembly">The assembly of the double.</param>
    public static IEnumerable<ISymbol> SlotsOf(INamedTypeSymbol asked, INamedTypeSymbol type, IAssemblySymbol assembly)
        => SlotCollector.AllSlots(asked).Zip(SlotCollector.AllSlots(type), (original, slot) => (original, slot))
            .Where(pair => IsFilled(pair.original, asked, assembly))
            .Select(pair => pair.slot);

    private static bool IsFilled(ISymbol member, INamedTypeSymbol type, IAssemblySymbol assembly)
        => !SlotCollector.HasBody(member, type) || (!member.IsStatic && OfMember(member, assembly) is null);

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
            INamedTypeSymbol named when AliasedReferences.ReasonAgainst(named, assembly) is { } aliased => aliased,
            INamedTypeSymbol named when Accessibilities.ReasonAgainst(named, assembly) is { } hidden => hidden,
            INamedTypeSymbol { TypeKind: TypeKind.Interface } named when named.AllInterfaces.Any(i => !Accessibilities.IsVisible(i, assembly)) => "it inherits an interface that is not accessible to generated code; make that internal or public",
            INamedTypeSymbol named when SelfReference.ParameterOf(named) is { HasValueTypeConstraint: true } self => $"its type parameter {self.Name} stands for the double, and has to be a struct, which a double is not; write that struct by hand",
            INamedTypeSymbol named when named.AllInterfaces.Any(i => i.TypeKind == TypeKind.Error) => "an interface that it inherits cannot be found",
            INamedTypeSymbol { TypeKind: TypeKind.Class } named => Inheritability.ReasonAgainst(named, assembly),
            _ => null,
        };

    private static string? OfMember(ISymbol member, IAssemblySymbol assembly)
        => OfAccess(member, assembly) ?? member switch
        {
            IMethodSymbol { MethodKind: not (MethodKind.Ordinary or MethodKind.DelegateInvoke or MethodKind.UserDefinedOperator or MethodKind.Conversion) } operation => $"its operator {operation.Name} cannot be implemented by a double; {Apart(member)}",
            IEventSymbol { Type.TypeKind: not (TypeKind.Delegate or TypeKind.Error) } => $"the type of its event {member.Name} is no delegate; declare the event with a delegate type",
            IMethodSymbol { IsVararg: true } => $"its method {member.Name} takes __arglist, which cannot be handed on; {Apart(member)}",
            _ => Types(member).Select(type => OfUsedType(type, member, assembly)).FirstOrDefault(reason => reason is not null),
        };

    private static string? OfAccess(ISymbol member, IAssemblySymbol assembly)
    {
        if (member.ContainingType.TypeKind == TypeKind.Class)
        {
            return Inheritability.ReasonAgainst(member, assembly);
        }

        if (!member.IsStatic && IsProtected(member, assembly))
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
            _ when SymbolText.IsUnsafe(type) && !AllowsUnsafe(assembly) => $"its member {member.Name} uses a pointer type; set AllowUnsafeBlocks in the project file, or {Apart(member)}",
            IPointerTypeSymbol pointer => OfUsedType(pointer.PointedAtType, member, assembly),
            IFunctionPointerTypeSymbol { Signature: var pointed } => pointed.Parameters.Select(parameter => parameter.Type).Append(pointed.ReturnType)
                .Select(each => OfUsedType(each, member, assembly)).FirstOrDefault(reason => reason is not null),
            INamedTypeSymbol named when AliasedReferences.AliasOf(named, assembly) is { } alias => $"its member {member.Name} uses the type {type.Name}, which is {AliasedReferences.Behind(alias)}",
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

    private static bool AllowsUnsafe(IAssemblySymbol assembly)
        => assembly is ISourceAssemblySymbol { Compilation.Options: CSharpCompilationOptions { AllowUnsafe: true } };

    /// <summary>The types that the member names.</summary>
    public static IEnumerable<ITypeSymbol> Types(ISymbol member)
        => member switch
        {
            IMethodSymbol method => method.Parameters.Select(parameter => parameter.Type).Append(method.ReturnType),
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
