using System.Collections.Generic;

namespace TestKit.Data;

/// <summary>A line of a CSV text: its number, counted from 1, and its values, null where there is nothing between two commas.</summary>
internal sealed record CsvLine(int Number, IReadOnlyList<string?> Values);
