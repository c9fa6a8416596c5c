using TestKit.Generators.Model.Members;

namespace TestKit.Generators.Emission;

/// <summary>The declaration of what fills a slot.</summary>
internal static class Slots
{
    /// <summary>Type and name with what makes them an explicit implementation, an override or the method of a delegate.</summary>
    public static string Declaration(SlotModel slot, string type, string name)
        => slot switch
        {
            { Override: { } overriding } => $"{overriding.Accessibility} {(overriding.IsRequired ? "required " : "")}override {type} {name}",
            { Method: { } method } => $"private {type} {method}",
            _ => $"{type} {slot.Interface}.{name}",
        };
}
