using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace TestKit.Benchmarks.Subjects;

/// <summary>The asynchronous subject.</summary>
[GenerateTestDouble]
public interface IStateStore
{
    Task<Job?> GetAsync(string jobId, CancellationToken ct = default);

    Task<Job> UpsertAsync(Job job, CancellationToken ct = default);

    [RecordsTransition]
    Task TransitionAsync(
        string jobId,
        JobState from,
        JobState to,
        IReadOnlyDictionary<string, string>? metadata = null,
        string? lastError = null,
        CancellationToken ct = default);

    Task CreateTableAsync(CancellationToken ct = default);
}
