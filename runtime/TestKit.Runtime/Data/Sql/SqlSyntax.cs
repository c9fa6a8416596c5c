using System;

namespace TestKit.Data;

/// <summary>The lexical rules that differ between vendors, and their sums.</summary>
[Flags]
internal enum SqlSyntax
{
    /// <summary>What all have in common.</summary>
    Standard = 0,

    /// <summary><c>/* a /* b */ c */</c> is one comment.</summary>
    NestedComments = 1 << 0,

    /// <summary><c># to the end of the line</c>, and <c>--</c> only with white space after it.</summary>
    MySqlComments = 1 << 1,

    /// <summary>A backslash in any string hides the quote after it.</summary>
    BackslashStrings = 1 << 2,

    /// <summary><c>"…"</c> is a string, not a name.</summary>
    DoubleQuotedStrings = 1 << 3,

    /// <summary><c>`name`</c>.</summary>
    BacktickNames = 1 << 4,

    /// <summary><c>[name]</c>.</summary>
    BracketNames = 1 << 5,

    /// <summary>Names may hold <c>#</c>.</summary>
    HashNames = 1 << 6,

    /// <summary><c>@@name</c> is a variable of the server.</summary>
    ServerVariables = 1 << 7,

    /// <summary><c>$tag$…$tag$</c>, <c>$1</c>, <c>E'…'</c> and <c>U&amp;'…'</c>.</summary>
    PostgreSqlQuotes = 1 << 8,

    /// <summary>Any run of symbols is an operator.</summary>
    FreeOperators = 1 << 9,

    /// <summary><c>q'[…]'</c>.</summary>
    AlternativeQuotes = 1 << 10,

    /// <summary><c>?</c> is a parameter.</summary>
    QuestionMarks = 1 << 11,

    PostgreSql = NestedComments | PostgreSqlQuotes | FreeOperators,

    Oracle = AlternativeQuotes | HashNames,

    SqlServer = NestedComments | BracketNames | HashNames | ServerVariables,

    MySql = MySqlComments | BackslashStrings | DoubleQuotedStrings | BacktickNames | ServerVariables | QuestionMarks,

    Sqlite = BacktickNames | BracketNames | QuestionMarks,
}
