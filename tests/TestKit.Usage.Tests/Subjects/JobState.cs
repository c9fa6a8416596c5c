namespace TestKit.Usage.Tests.Subjects;

public enum JobState
{
    Pending,
    Running,
    Ready,
    Failed,
}
