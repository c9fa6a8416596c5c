namespace TestKit.Generators.Model.Members;

/// <summary>A place of the doubled type that is filled: by an explicit implementation where neither <paramref name="Override"/> nor <paramref name="Method"/> says otherwise.</summary>
/// <param name="Interface">The type that declares it, as written in code.</param>
/// <param name="HasBody">Whether that type gives it a body.</param>
/// <param name="Getter">Whether a property's slot can be read.</param>
/// <param name="Setter">The keyword of a property's setter, <c>set</c> or <c>init</c>; null for none.</param>
/// <param name="Override">How it is overridden where it is a class's; null otherwise.</param>
/// <param name="Method">The name of the method that fills it where it is a delegate's; null otherwise.</param>
internal sealed record SlotModel(string Interface, bool HasBody, bool Getter = false, string? Setter = null, OverrideModel? Override = null, string? Method = null);
