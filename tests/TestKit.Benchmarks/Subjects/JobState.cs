namespace TestKit.Benchmarks.Subjects;

public enum JobState
{
    Pending,
    SchemaCreated,
    Ready,
}
