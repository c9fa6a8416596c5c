namespace TestKit.Injection.Planning;

/// <summary>Where the value of an input comes from.</summary>
/// <param name="Kind">From what.</param>
/// <param name="Index">The position of the item, the number of the built-in, or the number of the extra's own input.</param>
/// <param name="Output">Which output of the item.</param>
internal readonly record struct Source(SourceKind Kind, int Index, int Output = 0);
