using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using TestKit.Generators.Model;
using TestKit.Generators.Model.Members;
using TestKit.Generators.Naming;
using TestKit.Generators.Reading.Sql;

namespace TestKit.Generators.Reading.Members;

/// <summary>Turns the slots of a type into the members of its double: one member for slots that no caller can tell apart.</summary>
internal sealed class MemberCollector
{
    private static readonly string[] ObjectMembers =
        ["Equals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "Finalize", "ReferenceEquals"];

    /// <summary>Names that <c>await using</c> and <c>foreach</c> look for before they ask for the interface: a selector of that name would be taken for the member.</summary>
    private static readonly string[] PatternMembers = ["DisposeAsync", "GetEnumerator", "GetAsyncEnumerator"];

    /// <summary>The names that every double uses for itself.</summary>
    private static readonly string[] OwnNames = ["_state", "_backing", "_transitionJournal", "TransitionJournal", "_statics", "StaticMembers", "StaticBodies"];

    private readonly SlotReader _reader;
    private readonly INamespaceSymbol? _space;
    private readonly bool _isOpen;
    private readonly bool _isAboutSql;
    private readonly NameScope _names;
    private readonly List<ISymbol> _slots;
    private readonly ILookup<string, ISymbol> _named;
    private readonly HashSet<string> _methodSelectors = [];
    private readonly HashSet<string> _methodNames = [];
    private readonly List<TypeParameterModel> _staticBodies = [];

    /// <summary>Collects the members of a double.</summary>
    /// <param name="reader">Reads the slots of the doubled type.</param>
    /// <param name="slots">Its slots that the double fills.</param>
    /// <param name="space">The namespace of the double; null where it is not there yet.</param>
    /// <param name="isOpen">Whether the double has type parameters, or doubles what is private around it, which an alias cannot name.</param>
    /// <param name="taken">The names that are not free in the double.</param>
    public MemberCollector(SlotReader reader, IEnumerable<ISymbol> slots, INamespaceSymbol? space, bool isOpen, IEnumerable<string> taken)
    {
        _reader = reader;
        _space = space;
        _isOpen = isOpen;
        _isAboutSql = reader.Type.TypeKind == TypeKind.Interface && SqlRoles.IsAboutSql(reader.Type);
        _names = new NameScope(taken.Concat(ObjectMembers).Concat(OwnNames).Concat(Reserved(reader.Type.TypeKind)));
        _slots = [.. slots];
        _named = _slots.ToLookup(Name);
        if (_slots.Any(slot => slot is IPropertySymbol { IsIndexer: true }))
        {
            _names.Reserve("Item");
            _names.Reserve("get_Item");
        }
    }

    public NameScope Names => _names;

    public IReadOnlyList<ISymbol> Slots => _slots;

    /// <summary>The type parameters through which the bodies of static members run: one for each interface that declares some.</summary>
    public EquatableArray<TypeParameterModel> StaticBodies => _staticBodies.ToEquatableArray();

    public EquatableArray<MemberModel> Collect()
    {
        var groups = _slots
            .GroupBy(slot => _named[Name(slot)].Skip(1).Any() ? Identity(slot) + Apart(slot) : Name(slot))
            .Select(group => group.OrderByDescending(_reader.HasDefaultBody).ToList())
            .ToList();
        var selectors = groups.Select(group => SelectorFor(group[0])).ToList();
        return groups.Select((group, i) => Read(group, selectors[i])).ToEquatableArray();
    }

    /// <summary>What keeps a slot apart from others of its identity: a body that may call it, for as one member the body would call itself; or a static body of its own, which callers choose by the interface.</summary>
    private string Apart(ISymbol slot)
        => slot.IsStatic && _reader.HasDefaultBody(slot) ? $" of {SymbolText.Of(slot.ContainingType)}" : IsCalledByABody(slot) ? " called" : "";

    /// <summary>Whether the body of a slot of the same identity may call this one.</summary>
    private bool IsCalledByABody(ISymbol slot)
        => !_reader.HasDefaultBody(slot)
            && _named[Name(slot)].Any(other => _reader.HasDefaultBody(other) && Identity(other) == Identity(slot) && Knows(SlotCollector.BodyOf(other, _reader.Type)!.ContainingType, slot.ContainingType));

    private static bool Knows(INamedTypeSymbol type, INamedTypeSymbol other)
        => SymbolEqualityComparer.Default.Equals(type, other) || type.AllInterfaces.Contains(other, SymbolEqualityComparer.Default);

    private MemberModel Read(List<ISymbol> slots, string selector)
    {
        var mark = slots.Select(ObsoleteMark.OfMember).FirstOrDefault(mark => mark is not null);
        var group = Describe(slots, selector, canHaveAlias: mark is null);
        MemberModel member = slots[0] switch
        {
            IMethodSymbol method => Copied(MethodReader.Read(method, group, _names, Overloads(method), _reader.Type) with { Sql = _isAboutSql ? SqlMemberReader.Read(method, _reader.Type) : null }, method),
            IPropertySymbol property => PropertyReader.Read(property, group, _names, Overloads(property), _reader.Type),
            var other => EventReader.Read((IEventSymbol)other, group),
        };
        return mark is null ? member : member with { Mark = mark };
    }

    private MethodModel Copied(MethodModel model, IMethodSymbol method) => _reader.Values?.WithCopies(model, method) ?? model;

    private SlotGroup Describe(List<ISymbol> slots, string selector, bool canHaveAlias)
    {
        var name = Identifier.Plain(selector == "this" ? "Indexer" : selector);
        var parameters = Parameters(slots[0]).Select(parameter => parameter.Name).ToList();
        return new(
            slots.Select(_reader.Read).ToEquatableArray(),
            selector,
            _names.TakeMember(name + "Member", parameters),
            !_reader.HasDefaultBody(slots[0]) ? null : slots[0].IsStatic ? StaticBodyOf(slots[0].ContainingType) : _names.TakeMember(name + "Default", parameters),
            _isOpen || !canHaveAlias ? null : FreeAlias(name + "Args"));
    }

    /// <summary>The type parameter for the static bodies of an interface.</summary>
    private string StaticBodyOf(INamedTypeSymbol declaring)
    {
        var type = SymbolText.Of(declaring);
        if (_staticBodies.Find(body => body.Constraints == type) is { } known)
        {
            return known.Name;
        }

        var hiding = _slots.OfType<IMethodSymbol>().SelectMany(method => method.TypeParameters).Select(parameter => parameter.Name).ToList();
        _staticBodies.Add(new(_names.TakeMember("TBodies", hiding), type, ""));
        return _staticBodies[_staticBodies.Count - 1].Name;
    }

    /// <summary>An alias must not be called like anything in the namespace.</summary>
    private string FreeAlias(string name)
    {
        var free = _names.Take(name);
        return _space is null || !_space.GetMembers(free).Any() ? free : FreeAlias(name + "_");
    }

    /// <summary>Slots of one identity share one member: same name, parameters and result.</summary>
    private static string Identity(ISymbol slot)
        => slot switch
        {
            IMethodSymbol method => $"M {method.IsStatic} {Signature(method.Name, method.Arity, method.Parameters)} {method.RefKind} {SymbolText.Of(method.ReturnType)} {string.Join(";", TypeParameterReader.Read(method.TypeParameters))}",
            IPropertySymbol property => $"P {property.IsStatic} {property.RefKind} {Signature(Name(property), 0, property.Parameters)} {SymbolText.Of(property.Type)}",
            var other => $"E {other.IsStatic} {other.Name} {SymbolText.Of(((IEventSymbol)other).Type)}",
        };

    private static string Signature(string name, int arity, IEnumerable<IParameterSymbol> parameters)
        => $"{name}`{arity}({string.Join(", ", parameters.Select(parameter => $"{parameter.RefKind} {SymbolText.Of(parameter.Type)}"))})";

    private string SelectorFor(ISymbol slot)
    {
        var name = slot is IPropertySymbol { IsIndexer: true } ? "this" : OperatorText.SelectorOf(slot);
        if (Takes(slot, name))
        {
            return name == "this" ? name : Identifier.Escape(name);
        }

        var qualified = $"{slot.ContainingType.Name}_{(name == "this" ? "Item" : name)}";
        while (!Takes(slot, qualified))
        {
            qualified += "_";
        }

        return Identifier.Escape(qualified);
    }

    /// <summary>Methods share a name as long as their selectors differ in what they match.</summary>
    private bool Takes(ISymbol slot, string name)
    {
        if (slot is IMethodSymbol method)
        {
            return (!_names.IsTaken(name) || _methodNames.Contains(name))
                && _methodSelectors.Add(Matched(name, method.Arity, method.Parameters))
                && Reserve(name, _methodNames);
        }

        return slot is IPropertySymbol { IsIndexer: true } indexer && name == "this"
            ? _methodSelectors.Add(Matched(name, 0, indexer.Parameters))
            : !_names.IsTaken(name) && !_names.IsTaken("get_" + name) && Reserve(name, null) && Reserve("get_" + name, null);
    }

    private bool Reserve(string name, HashSet<string>? alsoIn)
    {
        _names.Reserve(name);
        alsoIn?.Add(name);
        return true;
    }

    private static string Matched(string name, int arity, IEnumerable<IParameterSymbol> parameters)
        => $"{name}`{arity}({string.Join(", ", parameters.Where(parameter => parameter.RefKind != RefKind.Out).Select(parameter => Matched(parameter.Type)))})";

    /// <summary>A span is matched as an array, so that it is no other overload.</summary>
    private static string Matched(ITypeSymbol type)
        => ParameterReader.KindOf(type) == ArgumentKind.Span ? $"{SymbolText.Erased(((INamedTypeSymbol)type).TypeArguments[0])}[]" : SymbolText.Erased(type);

    private static string[] Reserved(TypeKind kind)
        => kind switch { TypeKind.Class => ["_object", "_create"], TypeKind.Delegate => ["_object", SlotReader.DelegateMethod], _ => PatternMembers };

    private OverloadGroup Overloads(ISymbol member)
        => new([.. _named[Name(member)].Select(Parameters)]);

    private static string Name(ISymbol slot) => slot is IPropertySymbol { IsIndexer: true } ? "this" : slot.Name;

    private static IReadOnlyList<IParameterSymbol> Parameters(ISymbol slot)
        => slot switch { IMethodSymbol method => method.Parameters, IPropertySymbol property => property.Parameters, _ => [] };
}
