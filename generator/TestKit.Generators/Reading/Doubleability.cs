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
    public static string? ReasonAgainst(ITypeSymbol type, Viewpoint from)
        => OfType(type, from)
            ?? OfSlots((INamedTypeSymbol)type, from);

    /// <summary>The slots that a double fills: all but those that it cannot fill and need not, since they have a body.</summary>
    public static IEnumerable<ISymbol> Slots(INamedTypeSymbol type, Viewpoint from)
        => SlotCollector.AllSlots(type).Where(member => IsFilled(member, type, from));

    /// <summary>The same slots of the interface as it is doubled.</summary>
    /// <param name="asked">The interface as it was asked for.</param>
    /// <param name="type">The interface with the double in place of its own type parameter.</param>
    /// <param name="from">Where the double stands.</param>
    public static IEnumerable<ISymbol> SlotsOf(INamedTypeSymbol asked, INamedTypeSymbol type, Viewpoint from)
        => SlotCollector.AllSlots(asked).Zip(SlotCollector.AllSlots(type), (original, slot) => (original, slot))
            .Where(pair => IsFilled(pair.original, asked, from))
            .Select(pair => pair.slot);

    private static bool IsFilled(ISymbol member, INamedTypeSymbol type, Viewpoint from)
        => !SlotCollector.HasBody(member, type) || WhyBodyStays(member, from) is null;

    /// <summary>Why a double leaves a member that has a body alone, as the rest of a sentence ("… because it is protected"); null where it need not.</summary>
    public static string? WhyBodyStays(ISymbol member, Viewpoint from)
        => member is IMethodSymbol { IsStatic: true, MethodKind: not MethodKind.Ordinary }
            ? "C# finds the body of an operator by the type of its operands, which is the double's; declare it abstract, or let it call a static virtual method that has the body"
            : OfMember(member, from);

    /// <summary>Whether a public class can be its double: it is public, and so are the types that the selectors and constructors name.</summary>
    public static bool IsPublic(INamedTypeSymbol type, IAssemblySymbol assembly)
        => Accessibilities.IsPublic(type)
            && (type.TypeKind != TypeKind.Class
                || (Slots(type, new(assembly)).SelectMany(Types).All(Accessibilities.IsPublic)
                    && ConstructorReader.Callable(type, assembly).SelectMany(constructor => constructor.Parameters).All(parameter => Accessibilities.IsPublic(parameter.Type))));

    private static string? OfSlots(INamedTypeSymbol type, Viewpoint from)
    {
        var slots = Slots(type, from).ToList();
        return slots.Count == 0 && type.TypeKind == TypeKind.Class
            ? "it has no member that can be overridden; make members virtual, or extract an interface from it"
            : slots.Select(member => OfMember(member, from)).FirstOrDefault(reason => reason is not null);
    }

    private static string? OfType(ITypeSymbol type, Viewpoint from)
        => type switch
        {
            { TypeKind: TypeKind.Error } => "it cannot be found",
            not INamedTypeSymbol or { TypeKind: not (TypeKind.Interface or TypeKind.Class or TypeKind.Delegate) } => $"it is {Kind(type)}; only interfaces, delegates and classes that can be inherited can be doubled",
            INamedTypeSymbol { IsFileLocal: true } => "it is file-local, and generated code cannot name it; make it internal",
            INamedTypeSymbol named when AliasedReferences.ReasonAgainst(named, from.Assembly) is { } aliased => aliased,
            INamedTypeSymbol named when Accessibilities.ReasonAgainst(named, from) is { } hidden => hidden,
            INamedTypeSymbol { TypeKind: TypeKind.Interface } named when named.AllInterfaces.Any(i => !Accessibilities.IsVisible(i, from)) => "it inherits an interface that is not accessible to generated code; make that internal or public",
            INamedTypeSymbol named when SelfReference.ReasonAgainst(named) is { } misfit => misfit,
            INamedTypeSymbol named when named.AllInterfaces.Any(i => i.TypeKind == TypeKind.Error) => "an interface that it inherits cannot be found",
            INamedTypeSymbol { TypeKind: TypeKind.Class } named => Inheritability.ReasonAgainst(named, from),
            _ => null,
        };

    private static string? OfMember(ISymbol member, Viewpoint from)
        => OfAccess(member, from) ?? member switch
        {
            IMethodSymbol { MethodKind: not (MethodKind.Ordinary or MethodKind.DelegateInvoke or MethodKind.UserDefinedOperator or MethodKind.Conversion) } operation => $"its operator {operation.Name} cannot be implemented by a double; {Apart(member)}",
            IEventSymbol { Type.TypeKind: not (TypeKind.Delegate or TypeKind.Error) } => $"the type of its event {member.Name} is no delegate; declare the event with a delegate type",
            IMethodSymbol { IsVararg: true } => $"its method {member.Name} takes __arglist, which cannot be handed on; {Apart(member)}",
            _ => Types(member).Select(type => OfUsedType(type, member, from)).FirstOrDefault(reason => reason is not null),
        };

    private static string? OfAccess(ISymbol member, Viewpoint from)
    {
        if (member.ContainingType.TypeKind == TypeKind.Class)
        {
            return Inheritability.ReasonAgainst(member, from.Assembly);
        }

        if (!member.IsStatic && IsProtected(member, from.Assembly))
        {
            return $"its member {member.Name} is protected, so only interfaces may call it; {Apart(member)}";
        }

        if (!Accessibilities.IsVisible(member, from))
        {
            return $"its member {member.Name} is not accessible here, so no class of this assembly can implement it";
        }

        return member is IPropertySymbol { GetMethod: var getter, SetMethod: var setter } && (IsClosed(getter, from) || IsClosed(setter, from))
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

    private static string? OfUsedType(ITypeSymbol type, ISymbol member, Viewpoint from)
        => type switch
        {
            { TypeKind: TypeKind.Error } => $"a type that its member {member.Name} uses cannot be found",
            _ when SymbolText.IsUnsafe(type) && !AllowsUnsafe(from.Assembly) => $"its member {member.Name} uses a pointer type; set AllowUnsafeBlocks in the project file, or {Apart(member)}",
            IPointerTypeSymbol pointer => OfUsedType(pointer.PointedAtType, member, from),
            IFunctionPointerTypeSymbol { Signature: var pointed } => pointed.Parameters.Select(parameter => parameter.Type).Append(pointed.ReturnType)
                .Select(each => OfUsedType(each, member, from)).FirstOrDefault(reason => reason is not null),
            INamedTypeSymbol named when AliasedReferences.AliasOf(named, from.Assembly) is { } alias => $"its member {member.Name} uses the type {type.Name}, which is {AliasedReferences.Behind(alias)}",
            INamedTypeSymbol named when !Accessibilities.IsVisible(named, from) => $"its member {member.Name} uses the type {type.Name}, which is not accessible to generated code",
            INamedTypeSymbol named => named.TypeArguments.Select(argument => OfUsedType(argument, member, from)).FirstOrDefault(reason => reason is not null),
            IArrayTypeSymbol array => OfUsedType(array.ElementType, member, from),
            _ => null,
        };

    private static bool IsProtected(ISymbol member, IAssemblySymbol assembly)
        => member.DeclaredAccessibility switch
        {
            Accessibility.Protected or Accessibility.ProtectedAndInternal => true,
            Accessibility.ProtectedOrInternal => !SymbolEqualityComparer.Default.Equals(member.ContainingAssembly, assembly),
            _ => false,
        };

    private static bool IsClosed(IMethodSymbol? accessor, Viewpoint from)
        => accessor is not null && (IsProtected(accessor, from.Assembly) || !Accessibilities.IsVisible(accessor, from));

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
