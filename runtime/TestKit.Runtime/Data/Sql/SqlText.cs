using System.Collections.Generic;

namespace TestKit.Data;

/// <summary>SQL cut into tokens, with what is wrong about them.</summary>
internal sealed class SqlText
{
    private List<SqlProblem>? _problems;

    private SqlText(string source, SqlSyntax syntax)
    {
        Source = source;
        var tokens = new List<SqlToken>((source.Length / 4) + 4);
        var tokenizer = new SqlTokenizer(source, syntax);
        while (tokenizer.Next(out var token))
        {
            tokens.Add(token);
        }

        Tokens = tokens;
    }

    public string Source { get; }

    public IReadOnlyList<SqlToken> Tokens { get; }

    public IReadOnlyList<SqlProblem> Problems => _problems ??= FindProblems();

    public static SqlText Parse(string source, SqlSyntax syntax) => new(source, syntax);

    public string TextOf(SqlToken token) => Source.Substring(token.Start, token.Length);

    private List<SqlProblem> FindProblems()
    {
        var problems = new List<SqlProblem>();
        var open = new Stack<SqlToken>();
        foreach (var token in Tokens)
        {
            if (!token.IsTerminated)
            {
                problems.Add(new(KindOf(token), token.Start, token.Length));
            }
            else if (token.Kind == SqlTokenKind.OpenParenthesis)
            {
                open.Push(token);
            }
            else if (token.Kind == SqlTokenKind.CloseParenthesis && open.Count > 0)
            {
                open.Pop();
            }
            else if (token.Kind == SqlTokenKind.CloseParenthesis)
            {
                problems.Add(new(SqlProblemKind.UnopenedParenthesis, token.Start, token.Length));
            }
        }

        foreach (var token in open)
        {
            problems.Add(new(SqlProblemKind.UnclosedParenthesis, token.Start, token.Length));
        }

        problems.Sort((left, right) => left.Start.CompareTo(right.Start));
        return problems;
    }

    private static SqlProblemKind KindOf(SqlToken token)
        => token.Kind switch
        {
            SqlTokenKind.String => SqlProblemKind.UnterminatedString,
            SqlTokenKind.QuotedName => SqlProblemKind.UnterminatedName,
            _ => SqlProblemKind.UnterminatedComment,
        };
}
