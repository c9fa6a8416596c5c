namespace TestKit.Generators.Model.Members;

/// <summary>A place of an interface that the double fills with an explicit implementation.</summary>
/// <param name="Interface">The interface, as written in code.</param>
/// <param name="HasBody">Whether the interface gives it a default body.</param>
/// <param name="Getter">Whether a property's slot can be read.</param>
/// <param name="Setter">The keyword of a property's setter, <c>set</c> or <c>init</c>; null for none.</param>
internal sealed record SlotModel(string Interface, bool HasBody, bool Getter = false, string? Setter = null);
