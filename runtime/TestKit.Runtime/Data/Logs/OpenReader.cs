namespace TestKit.Data;

/// <summary>A reader that was handed out and not closed yet.</summary>
internal sealed record OpenReader(string Statement, CallSite Site);
