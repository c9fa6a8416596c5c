using Microsoft.CodeAnalysis;

namespace TestKit.Generators.Reading.Values;

/// <summary>What becomes of a value when it is recorded.</summary>
/// <param name="IsNeeded">Whether it is copied; what never changes is not.</param>
/// <param name="Path">The first thing in it that is left as it is, with dots between; null for nothing.</param>
/// <param name="Left">The type of that.</param>
internal readonly record struct Copying(bool IsNeeded, string? Path = null, string? Left = null)
{
    public static readonly Copying NotNeeded = new(false);
    public static readonly Copying Done = new(true);

    public static Copying LeftAt(ITypeSymbol type) => new(false, "", type.WithNullableAnnotation(NullableAnnotation.NotAnnotated).ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat));

    public Copying With(Copying other) => new(IsNeeded || other.IsNeeded, Path ?? other.Path, Path is null ? other.Left : Left);

    public Copying Within(string member) => Path is null ? this : this with { Path = $".{member}{Path}" };
}
