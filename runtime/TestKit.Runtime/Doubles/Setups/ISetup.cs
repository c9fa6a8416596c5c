namespace TestKit;

/// <summary>What verification and messages ask of a set-up, whatever its types.</summary>
internal interface ISetup
{
    bool IsExpected { get; }

    /// <summary>Null when the expectation is met, otherwise how often it was called and how often it should have been.</summary>
    string? Unmet { get; }

    string Describe();
}
