namespace TestKit.Injection.Planning;

/// <summary>What is wrong with a chain.</summary>
internal enum ProblemKind
{
    MissingProvider,
    UnknownName,
    AmbiguousName,
    EmptyMatrix,
    DuplicateCell,
    MatrixWithoutCell,
    MissingMatrix,
    UnknownCell,
    Asynchronous,
    Lifetime,
    ItemMistake,

    /// <summary>A remark: what runs if it can, cannot.</summary>
    Skipped,

    /// <summary>A remark: the nearest provider cannot run, and one before it takes its place.</summary>
    PassedOver,
}
