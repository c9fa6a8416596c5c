using Microsoft.CodeAnalysis;

namespace TestKit.Analyzers.Script.Rows;

/// <summary>A column of a row set in code.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">The type of its values; null where it is that of the first value.</param>
/// <param name="AllowsNull">Whether it may hold null.</param>
/// <param name="IsKey">Whether it belongs to the key.</param>
internal sealed record SeenColumn(string Name, ITypeSymbol? Type, bool AllowsNull, bool IsKey);
