namespace TestKit.Generators.Emission;

/// <summary>The runtime's names as generated code writes them.</summary>
internal static class Names
{
    public const string User = "global::TestKit.";
    public const string Generated = "global::TestKit.Generated.";
    public const string NoKeys = "global::System.ValueTuple";
}
