namespace TestKit.Usage.Tests.Subjects;

public sealed record Job(string Id, JobState State = JobState.Pending, string? LastError = null);
