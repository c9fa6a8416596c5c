namespace TestKit.Generators.Naming;

/// <summary>The runtime's names as generated code writes them: behind aliases, which with <c>::</c> nothing in the user's code can hide.</summary>
internal static class Names
{
    public const string UserAlias = "TK";
    public const string GeneratedAlias = "TKG";
    public const string User = UserAlias + "::";
    public const string Generated = GeneratedAlias + "::";
    public const string Copy = "c.Copy";
    public const string NoKeys = "global::System.ValueTuple";
}
