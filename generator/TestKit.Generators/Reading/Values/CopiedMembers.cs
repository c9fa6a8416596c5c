using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using TestKit.Generators.Model.Values;
using TestKit.Generators.Naming;

namespace TestKit.Generators.Reading.Values;

/// <summary>The members of classes and structs that hold their state.</summary>
internal static class CopiedMembers
{
    /// <summary>Why no copy of the class may be made: what it stands for is more than its state; null where nothing speaks against it.</summary>
    public static string? Reason(INamedTypeSymbol type)
        => ValueTypes.IsEnumerable(type) ? "it is a collection of its own"
            : type.AllInterfaces.Any(each => each.SpecialType == SpecialType.System_IDisposable || SymbolText.Is(each, "System", "IAsyncDisposable")) ? "it is disposable"
            : Levels(type).Any(level => level.IsReferenceType && ImmutableTypes.IsFrameworks(level)) ? "it is a framework's class"
            : Levels(type).Any(HasFinalizer) ? "it has a finalizer"
            : null;

    /// <summary>Whether it can change without what is in it changing. Private fields of other projects are not seen.</summary>
    public static bool CanChange(INamedTypeSymbol type)
        => Levels(type).SelectMany(level => level.GetMembers()).Any(member => member switch
        {
            IPropertySymbol { IsStatic: false, SetMethod.IsInitOnly: false } => true,
            IFieldSymbol { IsStatic: false, IsReadOnly: false, IsConst: false, AssociatedSymbol: null } => true,
            _ => false,
        });

    /// <summary>The fields, and the properties that have one behind them; of a type without source, all properties that can be read.</summary>
    public static IEnumerable<ISymbol> Of(INamedTypeSymbol type)
        => Levels(type)
            .SelectMany(level => level.GetMembers())
            .Where(member => member is { IsStatic: false } and (IFieldSymbol { IsImplicitlyDeclared: false, AssociatedSymbol: null } or IPropertySymbol { IsIndexer: false, IsAbstract: false, GetMethod: not null, RefKind: RefKind.None }))
            .Where(member => member is IFieldSymbol || BackingField(member) is not null || (member.Locations.Any(location => location.IsInMetadata) && IsShown(member)));

    /// <summary>Whether tests see it.</summary>
    public static bool IsShown(ISymbol member) => member.DeclaredAccessibility == Accessibility.Public;

    /// <summary>The name by which the member is set.</summary>
    public static string NameOf(ISymbol member, MemberAccess access)
        => access == MemberAccess.Field ? BackingField(member)?.Name ?? member.Name : Identifier.Escape(member.Name);

    /// <summary>How a copy's member is set from a file of its own; null where it cannot be.</summary>
    public static MemberAccess? AccessTo(ISymbol member, INamedTypeSymbol type, IAssemblySymbol assembly)
    {
        // What is not accessible can be reached by name, but only in classes without type arguments, from .NET 8 on.
        var byName = type.IsReferenceType && !member.ContainingType.IsGenericType;
        return member switch
        {
            IFieldSymbol { IsReadOnly: false } when Accessibilities.IsVisible(member, assembly) => MemberAccess.Assignment,
            IFieldSymbol => byName ? MemberAccess.Field : null,
            IPropertySymbol { SetMethod: { IsInitOnly: false } setter } when Accessibilities.IsVisible(setter, assembly) => MemberAccess.Assignment,
            IPropertySymbol { SetMethod: { IsInitOnly: true } setter } when type.IsValueType && Accessibilities.IsVisible(setter, assembly) => MemberAccess.With,
            IPropertySymbol when byName && BackingField(member) is not null => MemberAccess.Field,
            IPropertySymbol { SetMethod: not null } when byName => MemberAccess.Setter,
            _ => null,
        };
    }

    /// <summary>The field behind a property without bodies, where its source is at hand.</summary>
    private static IFieldSymbol? BackingField(ISymbol member)
        => member.ContainingType.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(field => SymbolEqualityComparer.Default.Equals(field.AssociatedSymbol, member));

    private static bool HasFinalizer(INamedTypeSymbol type) => type.GetMembers("Finalize").Any(member => member is IMethodSymbol { Parameters.Length: 0, ReturnsVoid: true });

    /// <summary>The type and its bases, but not what every class has.</summary>
    private static IEnumerable<INamedTypeSymbol> Levels(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? current = type; current is { SpecialType: not (SpecialType.System_Object or SpecialType.System_ValueType) }; current = current.BaseType)
        {
            yield return current;
        }
    }
}
