using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TestKit.Generators.Reading.Members;

namespace TestKit.Generators.Reading;

/// <summary>Whether a type can be doubled, and if not, why: the one verdict of generator and analyzers.</summary>
internal static class Doubleability
{
    private const string Apart = "move it to an interface of its own";

    /// <summary>The first reason against it as the rest of a sentence ("… because it is sealed"); null when there is none.</summary>
    public static string? ReasonAgainst(ITypeSymbol type, IAssemblySymbol assembly)
        => OfType(type, assembly)
            ?? Slots((INamedTypeSymbol)type, assembly)
                .Select(member => OfMember(member, assembly))
                .FirstOrDefault(reason => reason is not null);

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

    private static string? OfType(ITypeSymbol type, IAssemblySymbol assembly)
        => type switch
        {
            { TypeKind: TypeKind.Error } => "it cannot be found",
            not INamedTypeSymbol or { TypeKind: not TypeKind.Interface } => $"it is {Kind(type)}; only interfaces can be doubled, so extract one from it",
            INamedTypeSymbol { IsFileLocal: true } => "it is file-local, and generated code cannot name it; make it internal",
            INamedTypeSymbol named when !Accessibilities.IsVisible(named, assembly) => "it is not accessible to generated code; make it internal or public",
            INamedTypeSymbol named when named.AllInterfaces.Any(i => !Accessibilities.IsVisible(i, assembly)) => "it inherits an interface that is not accessible to generated code; make that internal or public",
            INamedTypeSymbol named when SelfReference.ParameterOf(named) is { HasValueTypeConstraint: true } self => $"its type parameter {self.Name} stands for the double, and has to be a struct, which a double is not; write that struct by hand",
            INamedTypeSymbol named when named.AllInterfaces.Any(i => i.TypeKind == TypeKind.Error) => "an interface that it inherits cannot be found",
            _ => null,
        };

    private static string? OfMember(ISymbol member, IAssemblySymbol assembly)
    {
        if (!member.IsStatic && IsProtected(member, assembly))
        {
            return $"its member {member.Name} is protected, so only interfaces may call it; {Apart}";
        }

        if (!Accessibilities.IsVisible(member, assembly))
        {
            return $"its member {member.Name} is not accessible here, so no class of this assembly can implement it";
        }

        if (member is IPropertySymbol { GetMethod: var getter, SetMethod: var setter } && (IsClosed(getter, assembly) || IsClosed(setter, assembly)))
        {
            return $"its property {member.Name} has an accessor that is not accessible to generated code; {Apart}";
        }

        return member switch
        {
            IMethodSymbol { MethodKind: not (MethodKind.Ordinary or MethodKind.UserDefinedOperator or MethodKind.Conversion) } operation => $"its operator {operation.Name} cannot be implemented by a double; {Apart}",
            IMethodSymbol { IsVararg: true } => $"its method {member.Name} takes __arglist, which cannot be handed on; {Apart}",
            _ => Types(member).Select(type => OfUsedType(type, member, assembly)).FirstOrDefault(reason => reason is not null),
        };
    }

    private static string? OfUsedType(ITypeSymbol type, ISymbol member, IAssemblySymbol assembly)
        => type switch
        {
            { TypeKind: TypeKind.Error } => $"a type that its member {member.Name} uses cannot be found",
            _ when SymbolText.IsUnsafe(type) && !AllowsUnsafe(assembly) => $"its member {member.Name} uses a pointer type; set AllowUnsafeBlocks in the project file, or {Apart}",
            IPointerTypeSymbol pointer => OfUsedType(pointer.PointedAtType, member, assembly),
            IFunctionPointerTypeSymbol { Signature: var pointed } => pointed.Parameters.Select(parameter => parameter.Type).Append(pointed.ReturnType)
                .Select(each => OfUsedType(each, member, assembly)).FirstOrDefault(reason => reason is not null),
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
            TypeKind.Class when type.IsRecord => "a record",
            TypeKind.Class when type.IsStatic => "a static class",
            TypeKind.Class when type.IsSealed => "a sealed class",
            TypeKind.Class => "a class",
            TypeKind.Struct => "a struct",
            TypeKind.Enum => "an enum",
            TypeKind.Delegate => "a delegate",
            TypeKind.Array => "an array",
            TypeKind.TypeParameter => "a type parameter",
            _ => "no interface",
        };
}
