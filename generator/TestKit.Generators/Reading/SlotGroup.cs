using TestKit.Generators.Model;

namespace TestKit.Generators.Reading;

/// <summary>What every reader of a member starts from.</summary>
/// <param name="Slots">The slots that the member fills.</param>
/// <param name="Selector">The selector's name.</param>
/// <param name="Member">The name of the property that holds the runtime's member.</param>
/// <param name="HasBody">Whether an interface gives it a default body.</param>
internal sealed record SlotGroup(EquatableArray<SlotModel> Slots, string Selector, string Member, bool HasBody);
