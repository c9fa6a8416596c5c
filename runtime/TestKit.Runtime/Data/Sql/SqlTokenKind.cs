namespace TestKit.Data;

/// <summary>What a token of SQL is.</summary>
internal enum SqlTokenKind : byte
{
    WhiteSpace,
    LineComment,
    BlockComment,

    /// <summary>A keyword, or a name without quotes.</summary>
    Word,

    /// <summary>A name in the quotes of the vendor.</summary>
    QuotedName,

    /// <summary>A string of any kind, with its prefix.</summary>
    String,
    Number,

    /// <summary><c>$1</c>, <c>@name</c>, <c>:name</c> or <c>?</c>.</summary>
    Parameter,
    Operator,
    OpenParenthesis,
    CloseParenthesis,
    Comma,
    Dot,
    Semicolon,

    /// <summary>Whatever has no meaning of its own, one character at a time.</summary>
    Other,
}
