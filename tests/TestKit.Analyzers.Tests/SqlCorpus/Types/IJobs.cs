namespace Corpus;

[GenerateTestDouble]
public interface IJobs
{
    [RecordsTransition]
    Task MoveAsync(string id, JobState from, JobState to);
}
