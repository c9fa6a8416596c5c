namespace TestKit.Data;

/// <summary>Something wrong with the tokens of a statement, and where: data, since a pattern may be cut out of a statement.</summary>
internal readonly struct SqlProblem(SqlProblemKind kind, int start, int length)
{
    public SqlProblemKind Kind { get; } = kind;

    public int Start { get; } = start;

    public int Length { get; } = length;

    public override string ToString()
        => Kind switch
        {
            SqlProblemKind.UnterminatedString => $"the string that starts at character {Start + 1} has no end",
            SqlProblemKind.UnterminatedComment => $"the comment that starts at character {Start + 1} has no end",
            SqlProblemKind.UnterminatedName => $"the quoted name that starts at character {Start + 1} has no end",
            SqlProblemKind.UnclosedParenthesis => $"the parenthesis at character {Start + 1} is not closed",
            _ => $"the parenthesis at character {Start + 1} closes nothing",
        };
}
