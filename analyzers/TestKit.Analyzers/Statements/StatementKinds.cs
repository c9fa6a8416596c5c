using System.Collections.Generic;
using System.Linq;
using TestKit.Data;

namespace TestKit.Analyzers.Statements;

/// <summary>What a statement does to the database, as far as its text says.</summary>
internal static class StatementKinds
{
    private static readonly HashSet<string> s_pure = ["COUNT", "SUM", "MIN", "MAX", "AVG", "COALESCE", "NULLIF", "UPPER", "LOWER", "LENGTH", "CAST", "EXTRACT", "NOW", "ABS", "ROUND", "IN", "EXISTS", "ANY", "AND", "OR", "NOT", "SELECT", "FROM", "WHERE", "AS", "ON", "DISTINCT", "VALUES"];

    /// <summary>Whether it reads tables and changes nothing: no part of it writes, locks or calls a function that could.</summary>
    public static bool OnlyReads(Statement statement)
        => statement.Verb == "SELECT"
            && statement.Find(statement.Main, "FROM") >= 0
            && !statement.Has("INTO", "FOR", "INSERT", "UPDATE", "DELETE", "MERGE", "LOCK", "CALL")
            && Enumerable.Range(1, statement.Words.Count - 1).All(i => !IsCall(statement.Words, i) || s_pure.Contains(statement.Words[i - 1].Keyword));

    /// <summary>Whether it changes something and gives no rows.</summary>
    /// <param name="statement">The statement from its start.</param>
    /// <param name="isSeenToEnd">Whether nothing can follow.</param>
    public static bool GivesNoRows(Statement statement, bool isSeenToEnd)
        => statement.Verb switch
        {
            "INSERT" or "UPDATE" or "DELETE" => isSeenToEnd && !statement.Has("RETURNING", "OUTPUT", "RETURN"),
            "CREATE" or "ALTER" or "DROP" => statement.Words.Count > 1 && statement.Words[1].Keyword is "TABLE" or "INDEX" or "VIEW" or "SCHEMA" or "SEQUENCE" && statement.Main == 0,
            "TRUNCATE" or "GRANT" or "REVOKE" => statement.Main == 0,
            _ => false,
        };

    /// <summary>Whether it has the parts without which no database takes it; tests often abbreviate.</summary>
    public static bool IsComplete(Statement statement)
        => statement.Verb switch
        {
            "SELECT" => statement.Find(statement.Main, "FROM") >= 0,
            "UPDATE" => statement.Find(statement.Main, "SET") >= 0,
            "INSERT" => statement.Find(statement.Main, "VALUES", "SELECT") >= 0,
            "DELETE" => statement.Words.Count > statement.Main + 2,
            _ => false,
        };

    /// <summary>Whether a text begins as a statement does that is run for what it changes.</summary>
    public static bool Changes(string sql) => Statement.Of(sql, null)?.Words is { Count: > 0 } words && (words[0].Keyword is "INSERT" or "UPDATE" or "DELETE" or "MERGE" or "CREATE" or "WITH");

    private static bool IsCall(IReadOnlyList<Word> words, int open) => words[open].Kind == SqlTokenKind.OpenParenthesis && words[open - 1].IsName;
}
