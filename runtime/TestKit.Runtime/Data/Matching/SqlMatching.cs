namespace TestKit.Data;

/// <summary>How a pattern is compared with a statement.</summary>
internal enum SqlMatching
{
    /// <summary>As the database double says: part of the statement, or all of it in strict matching.</summary>
    ByDefault,

    /// <summary>Whole tokens, one after another.</summary>
    ByTokens,

    /// <summary>A regular expression on the statement as messages show it.</summary>
    ByRegex,

    /// <summary>To the letter.</summary>
    ByExactText,
}
