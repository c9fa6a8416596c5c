using Microsoft.CodeAnalysis;

namespace TestKit.Generators;

/// <summary>TK9001: an exception of the generator itself, which costs only the double that it was making.</summary>
internal static class InternalFailure
{
    public static readonly DiagnosticDescriptor Rule = new(
        "TK9001",
        "The generator failed",
        "No double was generated for {0}, because the generator failed: {1}. Other doubles are not affected. Please report this with the declaration of {0}.",
        "TestKit.Generators",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: "https://github.com/testkit-generators/testkit-generators/blob/main/analyzers/rules/TK9001.md");
}
