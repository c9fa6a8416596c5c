using System.Linq;
using TestKit.Data;

namespace TestKit.Sql.Tests.Tokens;

/// <summary>Tokens as a test reads them: <c>Word:select Number:1</c>, white space left out, a question mark behind what has no end.</summary>
internal static class Shown
{
    public static string Tokens(string sql, SqlSyntax syntax)
    {
        var text = SqlText.Parse(sql, syntax);
        return string.Join(" ", text.Tokens
            .Where(token => token.Kind != SqlTokenKind.WhiteSpace)
            .Select(token => $"{token.Kind}:{text.TextOf(token)}{(token.IsTerminated ? "" : "?")}"));
    }

    public static string Problems(string sql, SqlSyntax syntax = SqlSyntax.PostgreSql)
        => string.Join("; ", SqlText.Parse(sql, syntax).Problems);
}
