namespace Corpus;

[GenerateTestDouble]
public interface IFreeJobs
{
    [RecordsTransition]
    Task MoveAsync(string id, FreeState from, FreeState to);
}
