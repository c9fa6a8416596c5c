namespace TestKit.Data;

/// <summary>A token: a stretch of the text.</summary>
internal readonly struct SqlToken(SqlTokenKind kind, int start, int length, bool isTerminated)
{
    public SqlTokenKind Kind { get; } = kind;

    /// <summary>False for a string, a comment or a quoted name that runs to the end of the text without its end.</summary>
    public bool IsTerminated { get; } = isTerminated;

    public int Start { get; } = start;

    public int Length { get; } = length;

    public int End => Start + Length;

    /// <summary>Whether the token means nothing to the database.</summary>
    public bool IsTrivia => Kind <= SqlTokenKind.BlockComment;
}
