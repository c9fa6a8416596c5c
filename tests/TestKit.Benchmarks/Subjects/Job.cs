namespace TestKit.Benchmarks.Subjects;

public sealed record Job(string Id, JobState State, string? LastError = null);
