using System;
using System.Collections.Generic;
using System.Linq;
using TestKit.Data;

namespace TestKit.Analyzers.Statements;

/// <summary>SQL that stands in code: its words with their depth.</summary>
internal sealed class Statement
{
    private static readonly HashSet<string> s_starts =
    [
        "SELECT", "INSERT", "UPDATE", "DELETE", "MERGE", "WITH", "VALUES", "CREATE", "ALTER", "DROP", "TRUNCATE", "GRANT", "REVOKE", "CALL", "EXEC", "EXECUTE", "BEGIN", "COMMIT", "ROLLBACK",
    ];

    private static readonly HashSet<string> s_mains = ["SELECT", "INSERT", "UPDATE", "DELETE", "MERGE", "VALUES"];

    private Statement(SqlText text, SqlSyntax syntax)
    {
        Text = text;
        Syntax = syntax;
        Words = [.. Read(text)];
        Main = FindMain();
    }

    public SqlText Text { get; }

    public SqlSyntax Syntax { get; }

    public IReadOnlyList<Word> Words { get; }

    /// <summary>The index of the word that says what the statement does, behind a WITH clause; −1 where that is not seen.</summary>
    public int Main { get; }

    /// <summary>What the statement does, in upper case; "" where that is not seen.</summary>
    public string Verb => Main < 0 ? "" : Words[Main].Keyword;

    /// <summary>Whether it begins as a statement does.</summary>
    public bool IsFromStart => Words.Count > 0 && s_starts.Contains(Words[0].Keyword);

    public bool EndsWithSemicolon => Words.Count > 0 && Words[Words.Count - 1].Kind == SqlTokenKind.Semicolon;

    public bool IsBatch => Words.Take(Math.Max(0, Words.Count - 1)).Any(word => word.Kind == SqlTokenKind.Semicolon);

    public string Normalized => SqlNormalizer.Normalize(Text);

    /// <summary>Null where the vendor is not known and the text means different things to different vendors.</summary>
    public static Statement? Of(string sql, SqlSyntax? syntax)
        => syntax is null && IsAmbiguous(sql) ? null : new(SqlText.Parse(sql, syntax ?? SqlSyntax.PostgreSql), syntax ?? SqlSyntax.PostgreSql);

    /// <summary>The index of the first of the keywords from a place on, at that place's depth; −1 for none before the parentheses around it end.</summary>
    public int Find(int from, params string[] keywords)
    {
        for (var i = from; i < Words.Count && Words[i].Depth >= Words[from].Depth; i++)
        {
            if (Words[i].Depth == Words[from].Depth && keywords.Contains(Words[i].Keyword))
            {
                return i;
            }
        }

        return -1;
    }

    public bool Has(params string[] keywords) => Words.Any(word => word.Keyword.Length > 0 && keywords.Contains(word.Keyword));

    private int FindMain()
    {
        if (Words.Count == 0 || !Words[0].Is("WITH"))
        {
            return IsFromStart ? 0 : -1;
        }

        for (var i = 1; i < Words.Count; i++)
        {
            if (Words[i].Depth == 0 && s_mains.Contains(Words[i].Keyword))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Backslashes, backticks, brackets, number signs and alternative quotes.</summary>
    private static bool IsAmbiguous(string sql) => sql.IndexOfAny(['\\', '`', '[', '#']) >= 0 || sql.IndexOf("q'", StringComparison.OrdinalIgnoreCase) >= 0;

    private static IEnumerable<Word> Read(SqlText text)
    {
        var depth = 0;
        foreach (var token in text.Tokens)
        {
            if (token.IsTrivia)
            {
                continue;
            }

            if (token.Kind == SqlTokenKind.CloseParenthesis)
            {
                depth--;
            }

            var written = text.TextOf(token);
            yield return new(token, written, token.Kind == SqlTokenKind.Word ? written.ToUpperInvariant() : "", depth);
            if (token.Kind == SqlTokenKind.OpenParenthesis)
            {
                depth++;
            }
        }
    }
}
