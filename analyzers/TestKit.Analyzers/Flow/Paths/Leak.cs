namespace TestKit.Analyzers.Flow.Paths;

/// <summary>A path on which rows are left behind.</summary>
/// <param name="Position">Where in the file the path leaves them.</param>
/// <param name="Path">The path in words, behind "not disposed".</param>
internal sealed record Leak(int Position, string Path);
