using System.Collections.Generic;

namespace TestKit.Injection.Planning;

/// <summary>A place of a chain that has one content for each cell.</summary>
internal sealed record ChainMatrix<TType> : ChainEntry<TType>
{
    public IReadOnlyList<MatrixCell<TType>> Cells { get; init; } = [];
}
