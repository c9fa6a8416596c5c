using System.Collections.Generic;

namespace TestKit.Injection.Planning;

/// <summary>The verdict on a chain: what runs, with where its inputs come from, and all that is wrong.</summary>
/// <param name="Selection">The items, in listing order, which is the order of execution.</param>
/// <param name="Problems">All that is wrong; the chain can run only without any.</param>
/// <param name="Remarks">What runs otherwise than the list lets expect, and is no error.</param>
internal sealed record Plan<TType>(Selection<TType> Selection, IReadOnlyList<Problem<TType>> Problems, IReadOnlyList<Problem<TType>> Remarks)
    where TType : notnull;
