namespace TestKit.Data;

/// <summary>What a resolver was asked for, and gave.</summary>
/// <typeparam name="T">The double.</typeparam>
/// <param name="Id">The tenant or the name; null where there was none.</param>
/// <param name="Database">What it gave; null where it failed.</param>
public sealed record DoubleResolution<T>(string? Id, T? Database)
    where T : class;
