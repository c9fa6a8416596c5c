using System;
using System.Collections.Generic;
using System.Linq;
using TestKit.Data;

namespace TestKit.Analyzers.Statements;

/// <summary>What is wrong with the tokens of a pattern, whatever statement it is cut out of.</summary>
internal static class Defects
{
    private static readonly string[] s_clauses = [" FROM ", " WHERE ", " AND ", " OR ", " ORDER BY ", " GROUP BY ", " RETURNING ", " VALUES ", " LIMIT ", " SET "];
    private static readonly HashSet<string> s_queries = ["SELECT", "WITH", "VALUES", "TABLE", "INSERT", "UPDATE", "DELETE"];
    private static readonly HashSet<string> s_takesFrom = ["EXTRACT", "SUBSTRING", "TRIM", "OVERLAY", "POSITION"];

    /// <summary>Null where nothing is, or a longer statement could put it right.</summary>
    public static string? Of(Statement statement, bool isWhole)
        => statement.Words.Count == 0 || statement.Words.All(word => word.Kind == SqlTokenKind.Semicolon)
            ? statement.Text.Source.Trim().Length == 0 ? null : SqlFragment.OnlyComments
            : statement.Text.Problems.Where(problem => isWhole || IsCertain(problem, statement)).Select(problem => problem.ToString()).FirstOrDefault();

    private static bool IsCertain(SqlProblem problem, Statement statement)
        => problem.Kind switch
        {
            SqlProblemKind.UnterminatedComment => true,
            SqlProblemKind.UnterminatedString or SqlProblemKind.UnterminatedName => HidesMore(problem, statement),
            SqlProblemKind.UnclosedParenthesis => RunsIntoAClause(problem, statement),
            _ => false,
        };

    /// <summary>Whether what looks like a string holds the rest of the statement: a parameter, a clause, or the end of a parenthesis that is open before it.</summary>
    private static bool HidesMore(SqlProblem problem, Statement statement)
    {
        var rest = statement.Text.Source.Substring(problem.Start + 1, problem.Length - 1);
        if (s_clauses.Any(clause => rest.IndexOf(clause, StringComparison.Ordinal) >= 0))
        {
            return true;
        }

        var inside = SqlText.Parse(rest, SqlSyntax.PostgreSql);
        return inside.Tokens.Any(token => token.Kind == SqlTokenKind.Parameter && rest[token.Start] == '$')
            || (inside.Problems.Any(each => each.Kind == SqlProblemKind.UnopenedParenthesis) && statement.Text.Problems.Any(each => each.Kind == SqlProblemKind.UnclosedParenthesis && each.Start < problem.Start));
    }

    /// <summary>Whether a clause follows in the parenthesis that cannot be part of it.</summary>
    private static bool RunsIntoAClause(SqlProblem problem, Statement statement)
    {
        var words = statement.Words;
        var open = words.TakeWhile(word => word.Token.Start < problem.Start).Count();
        if (open + 1 >= words.Count || s_queries.Contains(words[open + 1].Keyword))
        {
            return false;
        }

        var isFunction = open > 0 && s_takesFrom.Contains(words[open - 1].Keyword);
        return Enumerable.Range(open + 2, words.Count - open - 2)
            .Any(i => words[i].Depth == words[open].Depth + 1 && (words[i].Keyword is "VALUES" or "RETURNING" || (words[i].Is("FROM") && !isFunction && !words[i - 1].Is("DISTINCT"))));
    }
}
