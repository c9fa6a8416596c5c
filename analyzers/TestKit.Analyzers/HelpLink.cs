namespace TestKit.Analyzers;

/// <summary>Where a rule is explained.</summary>
internal static class HelpLink
{
    private const string Pages = "https://github.com/testkit-generators/testkit-generators/blob/main/analyzers/rules/";

    public static string Of(string rule) => $"{Pages}{rule}.md";
}
