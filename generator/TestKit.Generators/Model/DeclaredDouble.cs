namespace TestKit.Generators.Model;

/// <summary>A double that the project asks for itself: all that other doubles need to know of it.</summary>
/// <param name="Identity">What tells it from every other; empty where there is none.</param>
/// <param name="Interface">The interface it doubles.</param>
internal sealed record DeclaredDouble(string Identity, string Interface)
{
    public static DeclaredDouble Of(DoubleResult result) => new(result.Double?.Identity ?? result.Refusal?.Identity ?? "", result.Double?.Interface ?? "");
}
