namespace TestKit;

/// <summary>What a fault point is a call of.</summary>
/// <param name="Member">The name in a plan.</param>
/// <param name="Record">The call, where it is one of a member and the double records.</param>
/// <param name="Text">How reports show it where there is no call.</param>
internal sealed record FaultPlace(string Member, CallRecord? Record, string? Text)
{
    public bool IsSql { get; init; }

    /// <summary>Whether failing after it differs from failing before it.</summary>
    public bool HasEffect { get; init; } = true;
}
