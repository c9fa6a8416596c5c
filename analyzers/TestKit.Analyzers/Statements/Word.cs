using TestKit.Data;

namespace TestKit.Analyzers.Statements;

/// <summary>A token of a statement that means something.</summary>
/// <param name="Token">The token.</param>
/// <param name="Text">As it is written.</param>
/// <param name="Keyword">In upper case, if it is a word without quotes; otherwise "".</param>
/// <param name="Depth">How many parentheses are open around it; those that enclose something are outside of it.</param>
internal readonly record struct Word(SqlToken Token, string Text, string Keyword, int Depth)
{
    public SqlTokenKind Kind => Token.Kind;

    public bool IsName => Kind is SqlTokenKind.Word or SqlTokenKind.QuotedName;

    /// <summary>A name without its quotes.</summary>
    public string Name => Kind == SqlTokenKind.QuotedName && Text.Length >= 2 ? Text.Substring(1, Text.Length - 2) : Text;

    public bool Is(string keyword) => Keyword == keyword;
}
