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
    Asynchronous,
    Lifetime,
    ItemMistake,
}
