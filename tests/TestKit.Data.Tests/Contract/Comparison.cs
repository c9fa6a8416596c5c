namespace TestKit.Data.Tests.Contract;

/// <summary>What came of one probe on the real thing and on the fake.</summary>
internal sealed record Comparison(string Case, string Probe, string Real, string Fake);
