using System.Threading.Tasks;

namespace TestKit.Usage.Tests.Subjects.Classes;

[GenerateTestDouble]
public abstract class TicketStore
{
    public abstract Task<Job?> GetAsync(string jobId);

    [RecordsTransition]
    public abstract Task MoveAsync(string jobId, JobState from, JobState to);
}
