namespace TestKit.Data;

/// <content>Comments.</content>
internal partial struct SqlTokenizer
{
    private readonly bool IsCommentStart(int position)
        => At(position) switch
        {
            '-' => At(position + 1) == '-' && (!Has(SqlSyntax.MySqlComments) || position + 2 >= text.Length || text[position + 2] <= ' '),
            '/' => At(position + 1) == '*',
            '#' => Has(SqlSyntax.MySqlComments),
            _ => false,
        };

    private readonly SqlToken Comment(int start)
    {
        if (text[start] == '/')
        {
            return BlockComment(start);
        }

        var end = start;
        while (end < text.Length && text[end] is not ('\n' or '\r'))
        {
            end++;
        }

        return Token(SqlTokenKind.LineComment, start, end);
    }

    private readonly SqlToken BlockComment(int start)
    {
        var depth = 1;
        var position = start + 2;
        while (position < text.Length && depth > 0)
        {
            if (text[position] == '*' && At(position + 1) == '/')
            {
                depth--;
                position += 2;
            }
            else if (Has(SqlSyntax.NestedComments) && text[position] == '/' && At(position + 1) == '*')
            {
                depth++;
                position += 2;
            }
            else
            {
                position++;
            }
        }

        return new(SqlTokenKind.BlockComment, start, position - start, isTerminated: depth == 0);
    }
}
