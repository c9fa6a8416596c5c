using System.Collections.Generic;

namespace TestKit.Analyzers.Script.Rows;

/// <summary>A row set that code makes.</summary>
/// <param name="Columns">Its columns.</param>
/// <param name="Rows">The rows that are seen to be added, in order.</param>
internal sealed record SeenRowSet(IReadOnlyList<SeenColumn> Columns, IReadOnlyList<SeenRow> Rows);
