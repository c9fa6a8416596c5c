namespace TestKit.Benchmarks.FreshProcess;

internal sealed record MemberUse(string SetUp, string Call, string Assert);
