namespace Corpus;

public enum JobState
{
    [AllowedTransitions(Running, Failed)]
    Pending,
    [AllowedTransitions(Ready, Failed)]
    Running,
    Ready,
    [AllowedTransitions(Pending)]
    Failed,
}
