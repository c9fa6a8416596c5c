using System;

namespace TestKit.Data;

/// <summary>What a reader reads: the results as they were when it was opened.</summary>
internal sealed record RowSetSnapshot(ResultSnapshot[] Results, ResultFailure? ResultFailure, Exception? CloseFailure);
