namespace TestKit.Data;

/// <summary>Where a reader stands.</summary>
internal enum ReaderState
{
    BeforeRows,
    OnRow,
    AfterRows,

    /// <summary>There is no result any more, or the only one has no columns.</summary>
    AfterResults,
    Closed,
    Disposed,
}
