using System.Text;

namespace TestKit.Data;

/// <summary>Two texts of a statement without what does not matter: one to compare by, one to show.</summary>
internal static class SqlNormalizer
{
    /// <summary>The tokens with one space between any two, keywords in upper case, without comments and final semicolons. Normalising it again changes nothing.</summary>
    public static string Normalize(SqlText text)
    {
        var result = new StringBuilder(text.Source.Length + 16);
        var end = End(text);
        for (var i = 0; i < end; i++)
        {
            var token = text.Tokens[i];
            if (!token.IsTrivia)
            {
                result.Append(result.Length == 0 ? "" : " ");
                AppendWord(result, text, token);
            }
        }

        return result.ToString();
    }

    /// <summary>The statement on one line, spaced as it was written, keywords in upper case, without comments and final semicolons.</summary>
    public static string OneLine(SqlText text)
    {
        var result = new StringBuilder(text.Source.Length);
        var end = End(text);
        var spaced = false;
        for (var i = 0; i < end; i++)
        {
            var token = text.Tokens[i];
            if (!token.IsTrivia)
            {
                result.Append(spaced && result.Length > 0 ? " " : "");
                AppendWord(result, text, token);
            }

            spaced = token.IsTrivia;
        }

        return result.ToString();
    }

    private static int End(SqlText text)
    {
        var end = text.Tokens.Count;
        while (end > 0 && (text.Tokens[end - 1].IsTrivia || text.Tokens[end - 1].Kind == SqlTokenKind.Semicolon))
        {
            end--;
        }

        return end;
    }

    private static void AppendWord(StringBuilder result, SqlText text, SqlToken token)
    {
        if (token.Kind == SqlTokenKind.Word && SqlKeywords.Find(text.Source, token.Start, token.Length) is { } keyword)
        {
            result.Append(keyword);
        }
        else
        {
            result.Append(text.Source, token.Start, token.Length);
        }
    }
}
