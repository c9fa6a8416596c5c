using Microsoft.CodeAnalysis.CSharp;

namespace TestKit.Generators.Naming;

/// <summary>Identifiers as code writes them.</summary>
internal static class Identifier
{
    /// <summary>With an @ where the name is a keyword, or may be one in some place.</summary>
    public static string Escape(string name)
        => SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None || SyntaxFacts.GetContextualKeywordKind(name) != SyntaxKind.None
            ? "@" + name
            : name;

    /// <summary>A name as a string of the code.</summary>
    public static string Quoted(string name) => SymbolDisplay.FormatLiteral(name, quote: true);

    public static string Plain(string name) => name.TrimStart('@');

    public static string Pascal(string name)
    {
        var plain = Plain(name).TrimStart('_');
        return plain.Length == 0 || char.IsDigit(plain[0]) ? "Argument" + plain : char.ToUpperInvariant(plain[0]) + plain.Substring(1);
    }

    public static string Field(string memberName) => "_" + char.ToLowerInvariant(memberName[0]) + memberName.Substring(1);
}
