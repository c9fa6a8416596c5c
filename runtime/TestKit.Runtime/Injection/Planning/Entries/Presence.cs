namespace TestKit.Injection.Planning;

/// <summary>When an item takes part.</summary>
internal enum Presence
{
    WhenNeeded,
    Required,
    Wanted,
    Fallback,
}
