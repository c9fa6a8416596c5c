using System.Linq;

namespace TestKit.Generators.Model.Members;

/// <summary>A property or an indexer.</summary>
/// <param name="Slots">The slots it fills.</param>
/// <param name="Name">Its name; <c>this</c> for an indexer.</param>
/// <param name="Selector">The selector's name.</param>
/// <param name="Member">The name of the property that holds the runtime's member.</param>
/// <param name="DefaultBody">The name of the class, or for a static member of the type parameter, through which its default body runs; null where the interface gives it none.</param>
/// <param name="CallType">The name of the type of an indexer's recorded reads; null for a property.</param>
/// <param name="Parameters">An indexer's parameters.</param>
/// <param name="Value">What a read returns.</param>
internal sealed record PropertyModel(
    EquatableArray<SlotModel> Slots,
    string Name,
    string Selector,
    string Member,
    string? DefaultBody,
    string? CallType,
    EquatableArray<ParameterModel> Parameters,
    ReturnModel Value)
    : MemberModel(Slots, Name, Selector, Member, DefaultBody)
{
    /// <summary>Its type as written in code.</summary>
    public string Type => Value.Type;

    /// <summary>What reads a property whose value cannot be kept as it is; null for every other.</summary>
    public MethodModel? Getter { get; init; }

    /// <summary>What writes such a property; null where it has no setter.</summary>
    public MethodModel? Setter { get; init; }

    public bool IsByDelegate => Getter is not null || Setter is not null;

    public bool HasGetter => Slots.Any(slot => slot.Getter);

    public bool HasSetter => Slots.Any(slot => slot.Setter is not null);
}
