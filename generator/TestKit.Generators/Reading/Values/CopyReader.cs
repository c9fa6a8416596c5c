using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using TestKit.Generators.Model;
using TestKit.Generators.Model.Values;
using TestKit.Generators.Reading.Members;

namespace TestKit.Generators.Reading.Values;

/// <summary>Finds what has to be copied so that a recorded argument stays as it was: collections, and classes and structs that can change.</summary>
/// <param name="assembly">The assembly of the double.</param>
/// <param name="isProbe">Whether it is only asked of one type whether anything in it has to be copied.</param>
internal sealed class CopyReader(IAssemblySymbol assembly, bool isProbe = false)
{
    private readonly Dictionary<ITypeSymbol, Copying> _known = new(SymbolEqualityComparer.Default);
    private readonly List<CopyModel> _found = [];

    public EquatableArray<CopyModel> Found => _found.ToEquatableArray();

    /// <summary>What becomes of a value of the type.</summary>
    public Copying Visit(ITypeSymbol type)
    {
        if (_known.TryGetValue(type, out var known))
        {
            return known;
        }

        if (ImmutableTypes.Contains(type))
        {
            return Copying.NotNeeded;
        }

        // A cycle comes back to here before the answer is known; a probe follows everything in the type, and needs none.
        _known[type] = !isProbe && new CopyReader(assembly, isProbe: true).Visit(type).IsNeeded ? Copying.Done : Copying.NotNeeded;
        return _known[type] = ValueTypes.IsOpen(type) || !ValueTypes.IsNameable(type, assembly) ? Copying.LeftAt(type) : VisitNew(type);
    }

    private Copying VisitNew(ITypeSymbol type)
        => type switch
        {
            IArrayTypeSymbol { Rank: 1 } array => Holder(CopyKind.Collection, type, array.ElementType),
            INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: var inners } => Visit(inners[0]).IsNeeded ? Holder(CopyKind.Nullable, inners[0]) : Visit(inners[0]),
            INamedTypeSymbol named when ParameterReader.SnapshotOf(named) is { } method => Holder(method, named, [.. named.TypeArguments]),
            INamedTypeSymbol named when ImmutableTypes.IsFrameworks(named) => named.TypeArguments.Length > 0 && (named.IsValueType || ImmutableTypes.IsImmutableCollection(named)) ? Parts(named) : Copying.LeftAt(type),
            INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct } named when CopiedMembers.Reason(named) is null => Members(named),
            _ => Copying.LeftAt(type),
        };

    /// <summary>A collection is copied; so is what is in it, where that can change.</summary>
    private Copying Holder(CopyKind kind, ITypeSymbol type, params ITypeSymbol[] arguments)
    {
        _found.Add(new(kind, string.Join(", ", arguments.Prepend(type).Select(SymbolText.WithoutNullability))));
        var key = kind == CopyKind.Dictionary && Visit(arguments[0]) != Copying.NotNeeded ? Copying.LeftAt(arguments[0]) : Copying.Done;
        return Copying.Done.With(Visit(arguments.LastOrDefault() ?? type)).With(key);
    }

    /// <summary>A framework's value that is fine as long as what is in it is.</summary>
    private Copying Parts(INamedTypeSymbol type)
        => type.TypeArguments.Any(argument => Visit(argument) != Copying.NotNeeded) || ImmutableTypes.IsView(type) ? Copying.LeftAt(type) : Copying.NotNeeded;

    private Copying Members(INamedTypeSymbol type)
    {
        var copying = type.IsReferenceType && CopiedMembers.CanChange(type) ? Copying.Done : Copying.NotNeeded;
        var members = new List<CopiedMemberModel>();
        foreach (var member in CopiedMembers.Of(type))
        {
            var inner = Visit(ValueTypes.TypeOf(member));
            if (inner.IsNeeded && CopiedMembers.AccessTo(member, type, assembly) is { } access)
            {
                members.Add(new(CopiedMembers.NameOf(member, access), SymbolText.Of(ValueTypes.TypeOf(member)), SymbolText.Of(member.ContainingType), access));
            }
            else if (inner.IsNeeded)
            {
                inner = Copying.LeftAt(ValueTypes.TypeOf(member));
            }

            copying = copying.With(CopiedMembers.IsShown(member) ? inner.Within(member.Name) : inner with { Path = null });
        }

        if (copying.IsNeeded || members.Count > 0)
        {
            _found.Add(new(type.IsValueType ? CopyKind.Struct : CopyKind.Class, SymbolText.WithoutNullability(type), members.ToEquatableArray()));
        }

        return members.Count > 0 ? copying.With(Copying.Done) : copying;
    }
}
