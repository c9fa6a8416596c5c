using System.Linq;

namespace TestKit.Generators.Model.Members;

/// <summary>A property or an indexer.</summary>
/// <param name="Slots">The slots it fills.</param>
/// <param name="Name">Its name; <c>this</c> for an indexer.</param>
/// <param name="Selector">The selector's name.</param>
/// <param name="Member">The name of the property that holds the runtime's member.</param>
/// <param name="DefaultBody">The name of the class through which its default body runs; null where the interface gives it none.</param>
/// <param name="CallType">The name of the type of an indexer's recorded reads; null for a property.</param>
/// <param name="Type">Its type as written in code.</param>
/// <param name="Parameters">An indexer's parameters.</param>
/// <param name="LooseDefault">What an unconfigured read returns, as an expression; null for <c>default</c>.</param>
internal sealed record PropertyModel(
    EquatableArray<SlotModel> Slots,
    string Name,
    string Selector,
    string Member,
    string? DefaultBody,
    string? CallType,
    string Type,
    EquatableArray<ParameterModel> Parameters,
    string? LooseDefault)
    : MemberModel(Slots, Name, Selector, Member, DefaultBody)
{
    public bool HasGetter => Slots.Any(slot => slot.Getter);

    public bool HasSetter => Slots.Any(slot => slot.Setter is not null);
}
