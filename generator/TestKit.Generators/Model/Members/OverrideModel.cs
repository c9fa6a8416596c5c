namespace TestKit.Generators.Model.Members;

/// <summary>How a member of a class is overridden.</summary>
/// <param name="Accessibility">The accessibility that the override repeats.</param>
/// <param name="IsRequired">Whether it has to be set when an object is made.</param>
/// <param name="Getter">The accessibility of a property's getter where it differs, with a space behind; else empty.</param>
/// <param name="Setter">The same of the setter.</param>
/// <param name="Base">The name of the method that runs the class's own body; null where there is none.</param>
internal sealed record OverrideModel(string Accessibility, bool IsRequired, string Getter, string Setter, string? Base)
{
    /// <summary>Whether another instance of the class can be asked for the member.</summary>
    public bool IsOpen => IsOpenTo(Accessibility);

    public bool IsGetterOpen => IsOpen && IsOpenTo(Getter);

    public bool IsSetterOpen => IsOpen && IsOpenTo(Setter);

    private static bool IsOpenTo(string accessibility) => accessibility.Trim() is "" or "public" or "internal" or "protected internal";
}
