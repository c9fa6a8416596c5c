using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using TestKit.Generators.Model;
using TestKit.Generators.Model.Values;
using TestKit.Generators.Naming;

namespace TestKit.Generators.Reading.Values;

/// <summary>Finds the records whose own text would show the types of collections in place of what is in them.</summary>
/// <param name="assembly">The assembly of the double.</param>
internal sealed class RecordTextReader(IAssemblySymbol assembly)
{
    private readonly Dictionary<ITypeSymbol, bool> _known = new(SymbolEqualityComparer.Default);
    private readonly List<RecordTextModel> _found = [];

    public EquatableArray<RecordTextModel> Found => _found.ToEquatableArray();

    /// <summary>Looks at a type and all that is in it. Says whether its text needs help.</summary>
    public bool Visit(ITypeSymbol type)
        => type switch
        {
            IArrayTypeSymbol array => VisitElement(array.ElementType),
            INamedTypeSymbol { SpecialType: SpecialType.None or >= SpecialType.System_Array, TypeKind: not (TypeKind.Enum or TypeKind.Delegate or TypeKind.Error) } named => VisitNamed(named),
            _ => false,
        };

    private bool VisitElement(ITypeSymbol type)
    {
        Visit(type);
        return true;
    }

    private bool VisitNamed(INamedTypeSymbol type)
    {
        var inner = false;
        foreach (var argument in type.TypeArguments)
        {
            inner |= Visit(argument);
        }

        return type.IsRecord ? VisitRecord(type) : ValueTypes.IsEnumerable(type) || (inner && type.IsValueType);
    }

    private bool VisitRecord(INamedTypeSymbol type)
    {
        if (_known.TryGetValue(type, out var needsText))
        {
            return needsText;
        }

        _known[type] = false;
        if (ValueTypes.IsOpen(type) || !ValueTypes.IsNameable(type, assembly) || !HasOwnText(type))
        {
            return false;
        }

        var members = Printed(type).ToList();
        foreach (var member in members)
        {
            needsText |= Visit(ValueTypes.TypeOf(member));
        }

        if (needsText && members.TrueForAll(CanBeRead))
        {
            _known[type] = true;
            _found.Add(new(SymbolText.WithoutNullability(type), type.Name, members.Select(member => Identifier.Escape(member.Name)).ToEquatableArray()));
        }

        return _known[type];
    }

    /// <summary>What the compiler's text of a record shows: the public fields and properties of its bases, then its own.</summary>
    private static IEnumerable<ISymbol> Printed(INamedTypeSymbol type)
        => (type.BaseType is { IsRecord: true } parent ? Printed(parent) : [])
            .Concat(type.GetMembers().Where(member => member is { IsStatic: false, IsOverride: false, DeclaredAccessibility: Accessibility.Public }
                && member is IFieldSymbol or IPropertySymbol { IsIndexer: false, GetMethod: not null }));

    private static bool CanBeRead(ISymbol member)
        => ValueTypes.TypeOf(member) is { IsRefLikeType: false, TypeKind: not (TypeKind.Pointer or TypeKind.FunctionPointer) } && ObsoleteMark.OfMember(member) is null;

    /// <summary>Whether the compiler wrote the text, and nobody else.</summary>
    private static bool HasOwnText(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? current = type; current is { IsRecord: true }; current = current.BaseType)
        {
            if (current.GetMembers("ToString").Concat(current.GetMembers("PrintMembers")).Any(member => !IsCompilers(member)))
            {
                return false;
            }
        }

        return ObsoleteMark.OfType(type) is null;
    }

    private static bool IsCompilers(ISymbol member)
        => member.IsImplicitlyDeclared || SymbolText.Attribute(member, "System.Runtime.CompilerServices.CompilerGeneratedAttribute") is not null;
}
