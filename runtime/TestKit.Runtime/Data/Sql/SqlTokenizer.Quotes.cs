using System;

namespace TestKit.Data;

/// <content>Strings and quoted names.</content>
internal partial struct SqlTokenizer
{
    private readonly SqlToken? QuotedToken(int start)
        => text[start] switch
        {
            '\'' => Quoted(SqlTokenKind.String, start, start, '\'', Has(SqlSyntax.BackslashStrings)),
            '"' when Has(SqlSyntax.DoubleQuotedStrings) => Quoted(SqlTokenKind.String, start, start, '"', Has(SqlSyntax.BackslashStrings)),
            '"' => Quoted(SqlTokenKind.QuotedName, start, start, '"', backslash: false),
            '`' when Has(SqlSyntax.BacktickNames) => Quoted(SqlTokenKind.QuotedName, start, start, '`', backslash: false),
            '[' when Has(SqlSyntax.BracketNames) => Quoted(SqlTokenKind.QuotedName, start, start, ']', backslash: false),
            '$' when Has(SqlSyntax.PostgreSqlQuotes) => DollarQuoted(start),
            _ => Prefixed(start),
        };

    private readonly SqlToken? Prefixed(int start)
        => text[start] switch
        {
            'e' or 'E' when Has(SqlSyntax.PostgreSqlQuotes) && At(start + 1) == '\''
                => Quoted(SqlTokenKind.String, start, start + 1, '\'', backslash: true),
            'u' or 'U' when Has(SqlSyntax.PostgreSqlQuotes) && At(start + 1) == '&' && At(start + 2) is '\'' or '"'
                => Quoted(text[start + 2] == '"' ? SqlTokenKind.QuotedName : SqlTokenKind.String, start, start + 2, text[start + 2], backslash: false),
            'q' or 'Q' when Has(SqlSyntax.AlternativeQuotes) && At(start + 1) == '\''
                => AlternativelyQuoted(start, start + 1),
            'n' or 'N' when Has(SqlSyntax.AlternativeQuotes) && At(start + 1) is 'q' or 'Q' && At(start + 2) == '\''
                => AlternativelyQuoted(start, start + 2),
            'n' or 'N' or 'b' or 'B' or 'x' or 'X' when At(start + 1) == '\''
                => Quoted(SqlTokenKind.String, start, start + 1, '\'', Has(SqlSyntax.BackslashStrings)),
            _ => null,
        };

    /// <summary>From the opening quote to the closing one; two of them in a row stand for one.</summary>
    private readonly SqlToken Quoted(SqlTokenKind kind, int start, int open, char close, bool backslash)
    {
        var position = open + 1;
        while (position < text.Length)
        {
            var c = text[position++];
            if (c == '\\' && backslash)
            {
                position++;
            }
            else if (c == close)
            {
                if (At(position) != close)
                {
                    return Token(kind, start, position);
                }

                position++;
            }
        }

        return Unterminated(kind, start);
    }

    private readonly SqlToken? DollarQuoted(int start)
    {
        var end = start + 1;
        if (IsNameStart(end))
        {
            while (end < text.Length && text[end] != '$' && IsNamePart(end))
            {
                end++;
            }
        }

        if (At(end) != '$')
        {
            return null;
        }

        var delimiter = text.Substring(start, end + 1 - start);
        var close = text.IndexOf(delimiter, end + 1, StringComparison.Ordinal);
        return close < 0 ? Unterminated(SqlTokenKind.String, start) : Token(SqlTokenKind.String, start, close + delimiter.Length);
    }

    private readonly SqlToken AlternativelyQuoted(int start, int open)
    {
        if (open + 1 >= text.Length)
        {
            return Unterminated(SqlTokenKind.String, start);
        }

        var close = text[open + 1] switch { '[' => ']', '(' => ')', '{' => '}', '<' => '>', var same => same };
        for (var position = open + 2; position < text.Length; position++)
        {
            if (text[position] == close && At(position + 1) == '\'')
            {
                return Token(SqlTokenKind.String, start, position + 2);
            }
        }

        return Unterminated(SqlTokenKind.String, start);
    }

    private readonly SqlToken Unterminated(SqlTokenKind kind, int start) => new(kind, start, text.Length - start, isTerminated: false);
}
