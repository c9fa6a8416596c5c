namespace TestKit.Data;

/// <summary>
/// Cuts SQL into tokens that together are the whole text, in time linear in its length. Any text has tokens: what is malformed
/// is a token that is not terminated.
/// </summary>
internal partial struct SqlTokenizer(string text, SqlSyntax syntax)
{
    private int _position;

    /// <summary>The next token; false at the end of the text.</summary>
    public bool Next(out SqlToken token)
    {
        if (_position >= text.Length)
        {
            token = default;
            return false;
        }

        token = Read(_position);
        _position = token.End;
        return true;
    }

    private readonly SqlToken Read(int start)
    {
        var c = text[start];
        return char.IsWhiteSpace(c) ? Token(SqlTokenKind.WhiteSpace, start, EndOfWhiteSpace(start))
            : IsCommentStart(start) ? Comment(start)
            : QuotedToken(start)
            ?? (IsNameStart(start) ? Token(SqlTokenKind.Word, start, EndOfName(start + 1))
            : IsDigit(start) || (c == '.' && IsDigit(start + 1)) ? Token(SqlTokenKind.Number, start, EndOfNumber(start))
            : ParameterOrSymbol(start));
    }

    private readonly SqlToken ParameterOrSymbol(int start)
        => EndOfParameter(start) is var end && end > start ? Token(SqlTokenKind.Parameter, start, end)
            : EndOfServerVariable(start) is var variable && variable > start ? Token(SqlTokenKind.Word, start, variable)
            : EndOfOperator(start) is var symbol && symbol > start ? Token(SqlTokenKind.Operator, start, symbol)
            : Token(PunctuationAt(start), start, start + 1);

    private readonly SqlTokenKind PunctuationAt(int start)
        => text[start] switch
        {
            '(' => SqlTokenKind.OpenParenthesis,
            ')' => SqlTokenKind.CloseParenthesis,
            ',' => SqlTokenKind.Comma,
            '.' => SqlTokenKind.Dot,
            ';' => SqlTokenKind.Semicolon,
            _ => SqlTokenKind.Other,
        };

    private readonly int EndOfWhiteSpace(int position)
    {
        while (position < text.Length && char.IsWhiteSpace(text[position]))
        {
            position++;
        }

        return position;
    }

    private static SqlToken Token(SqlTokenKind kind, int start, int end) => new(kind, start, end - start, isTerminated: true);

    private readonly char At(int position) => position < text.Length ? text[position] : '\0';

    private readonly bool IsDigit(int position) => At(position) is >= '0' and <= '9';

    private readonly bool Has(SqlSyntax rule) => (syntax & rule) != 0;
}
