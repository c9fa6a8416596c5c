using System;

namespace TestKit.Data;

/// <summary>The row whose reading fails, counted from 0.</summary>
internal sealed record RowFailure(int Row, Exception Error);
