namespace TestKit.Data;

/// <summary>What can be wrong with the tokens of a statement.</summary>
internal enum SqlProblemKind
{
    UnterminatedString,
    UnterminatedComment,
    UnterminatedName,
    UnclosedParenthesis,
    UnopenedParenthesis,
}
