using System.Collections.Generic;

namespace TestKit.Injection.Planning;

/// <summary>A chain with a choice made for each matrix, or one of the choices.</summary>
internal sealed record MatrixCell<TType>(string Name, IReadOnlyList<ChainEntry<TType>> Entries);
