namespace TestKit.Generators.Reading.Requests;

/// <summary>The attributes, by their metadata names.</summary>
internal static class KnownNames
{
    public const string GenerateTestDouble = "TestKit.GenerateTestDoubleAttribute";
    public const string ExcludeTestDouble = "TestKit.ExcludeTestDoubleAttribute";
    public const string RecordsTransition = "TestKit.RecordsTransitionAttribute";
    public const string AllowedTransitions = "TestKit.AllowedTransitionsAttribute";
    public const string ReadsState = "TestKit.ReadsStateAttribute";
}
