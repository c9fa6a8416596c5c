namespace TestKit.Generators.Model.Members;

/// <summary>A member of a double: what one selector, and one or more slots of interfaces, are about.</summary>
/// <param name="Slots">The slots it fills; the one of the interface that declares it first.</param>
/// <param name="Name">Its name as declared, escaped.</param>
/// <param name="Selector">The selector's name.</param>
/// <param name="Member">The name of the property that holds the runtime's member.</param>
/// <param name="DefaultBody">The name of the class, or for a static member of the type parameter, through which its default body runs; null where the interface gives it none.</param>
internal abstract record MemberModel(
    EquatableArray<SlotModel> Slots,
    string Name,
    string Selector,
    string Member,
    string? DefaultBody)
{
    /// <summary>Whether it belongs to the type and not to an object.</summary>
    public bool IsStatic { get; init; }

    /// <summary>Whether its types, or what it does, need an unsafe context.</summary>
    public bool IsUnsafe { get; init; }

    /// <summary>The attribute that lets code name what is obsolete as an error, with a space behind; null where nothing is.</summary>
    public string? Mark { get; init; }

    /// <summary>The interface that declares it, as written in code.</summary>
    public string Interface => Slots[0].Interface;
}
