namespace TestKit.Data;

/// <content>Names, numbers, parameters and operators.</content>
internal partial struct SqlTokenizer
{
    private readonly bool IsNameStart(int position)
    {
        var c = At(position);
        return IsLetter(c) || (c == '#' && Has(SqlSyntax.HashNames) && (IsLetter(At(position + 1)) || At(position + 1) == '#'));
    }

    private readonly bool IsNamePart(int position)
    {
        var c = At(position);
        return IsLetter(c) || c is (>= '0' and <= '9') or '$' || (c == '#' && Has(SqlSyntax.HashNames)) || (c == '@' && Has(SqlSyntax.BracketNames));
    }

    private static bool IsLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '_' || (c > '\x7f' && !char.IsWhiteSpace(c));

    private readonly int EndOfName(int position)
    {
        while (position < text.Length && IsNamePart(position))
        {
            position++;
        }

        return position;
    }

    private readonly int EndOfNumber(int start)
    {
        if (text[start] == '0' && At(start + 1) is 'x' or 'X' or 'o' or 'O' or 'b' or 'B' && IsHexDigit(At(start + 2)))
        {
            return EndOfDigits(start + 2, hex: true);
        }

        var end = EndOfDigits(start, hex: false);
        if (At(end) == '.' && At(end + 1) != '.')
        {
            end = EndOfDigits(end + 1, hex: false);
        }

        if (At(end) is 'e' or 'E')
        {
            var exponent = At(end + 1) is '+' or '-' ? end + 2 : end + 1;
            end = IsDigit(exponent) ? EndOfDigits(exponent, hex: false) : end;
        }

        return end;
    }

    private readonly int EndOfDigits(int position, bool hex)
    {
        while (IsDigit(position) || (hex && IsHexDigit(At(position))) || (At(position) == '_' && IsDigit(position + 1)))
        {
            position++;
        }

        return position;
    }

    private static bool IsHexDigit(char c) => c is (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F');

    /// <summary>The end of the parameter that starts here; the start itself if none does.</summary>
    private readonly int EndOfParameter(int start)
        => text[start] switch
        {
            '$' when Has(SqlSyntax.PostgreSqlQuotes) && IsDigit(start + 1) => EndOfDigits(start + 1, hex: false),
            '?' when Has(SqlSyntax.QuestionMarks) => start + 1,
            '@' or ':' when IsParameterAt(start) => EndOfName(start + 1),
            _ => start,
        };

    /// <summary>A doubled sign is a cast, an operator or a variable of the server.</summary>
    private readonly bool IsParameterAt(int start)
        => (start == 0 || text[start - 1] != text[start])
            && (IsLetter(At(start + 1)) || (text[start] == ':' && Has(SqlSyntax.AlternativeQuotes) && IsDigit(start + 1)));

    private readonly int EndOfServerVariable(int start)
        => Has(SqlSyntax.ServerVariables) && text[start] == '@' && At(start + 1) == '@' && IsLetter(At(start + 2)) ? EndOfName(start + 2) : start;

    private readonly int EndOfOperator(int start)
    {
        if (text[start] == ':')
        {
            return At(start + 1) is ':' or '=' ? start + 2 : start + 1;
        }

        var end = start;
        while (end - start < LongestOperator && IsOperatorSign(end) && (end == start || !StartsOther(end)))
        {
            end++;
        }

        return WithoutTrailingSigns(start, end);
    }

    private readonly bool IsOperatorSign(int position)
        => At(position) switch
        {
            '+' or '-' or '*' or '/' or '<' or '>' or '=' or '~' or '!' or '@' or '%' or '^' or '&' or '|' => true,
            '#' => !Has(SqlSyntax.MySqlComments),
            '?' => !Has(SqlSyntax.QuestionMarks),
            '`' => !Has(SqlSyntax.BacktickNames),
            _ => false,
        };

    private readonly bool StartsOther(int position)
        => (text[position] == '-' && At(position + 1) == '-')
            || IsCommentStart(position)
            || IsNameStart(position)
            || (text[position] == '@' && (IsParameterAt(position) || EndOfServerVariable(position) > position));

    /// <summary>A sign in front of an operand is an operator of its own, unless PostgreSQL takes it for the end of a longer one.</summary>
    private readonly int WithoutTrailingSigns(int start, int end)
    {
        if (Has(SqlSyntax.FreeOperators) && text.IndexOfAny(s_freeSigns, start, end - start) >= 0)
        {
            return end;
        }

        while (end - start > 1 && text[end - 1] is '+' or '-')
        {
            end--;
        }

        return end;
    }

    private const int LongestOperator = 63;
    private static readonly char[] s_freeSigns = ['~', '!', '@', '#', '%', '^', '&', '|', '`', '?'];
}
