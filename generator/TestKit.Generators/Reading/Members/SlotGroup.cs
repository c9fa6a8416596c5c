using TestKit.Generators.Model;
using TestKit.Generators.Model.Members;

namespace TestKit.Generators.Reading.Members;

/// <summary>What every reader of a member starts from.</summary>
/// <param name="Slots">The slots that the member fills.</param>
/// <param name="Selector">The selector's name.</param>
/// <param name="Member">The name of the property that holds the runtime's member.</param>
/// <param name="DefaultBody">The name of the class, or for a static member of the type parameter, through which its default body runs; null where no interface gives it one.</param>
/// <param name="ArgumentsAlias">A name for the tuple of its arguments that is free in the file; null where none can be given.</param>
internal sealed record SlotGroup(EquatableArray<SlotModel> Slots, string Selector, string Member, string? DefaultBody, string? ArgumentsAlias);
