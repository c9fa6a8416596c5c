using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace TestKit.Analyzers.Script.Rows;

/// <summary>A row that code adds.</summary>
/// <param name="Place">The call that adds it, or the list of its values.</param>
/// <param name="Values">Its values; null where they are not seen.</param>
/// <param name="Number">Which row it is, counted from 0; null where that is not seen.</param>
internal sealed record SeenRow(IOperation Place, IReadOnlyList<IOperation>? Values, int? Number);
