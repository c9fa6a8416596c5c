namespace TestKit;

/// <summary>The result of a member that gives none: <c>void</c>, <c>Task</c> and <c>ValueTask</c>.</summary>
public readonly record struct NoResult
{
    /// <summary>How logs show it.</summary>
    public override string ToString() => "done";
}
