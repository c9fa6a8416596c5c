using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using TestKit.Benchmarks.Subjects;

namespace TestKit.Benchmarks.Fakes;

/// <summary>The floor: answers and records nothing.</summary>
public sealed class StubStore : IStateStore
{
    private static readonly Task<Job?> None = Task.FromResult<Job?>(null);

    public Task<Job?> Known { get; set; } = None;

    public Task<Job?> GetAsync(string jobId, CancellationToken ct = default) => Known;

    public Task<Job> UpsertAsync(Job job, CancellationToken ct = default) => Task.FromResult(job);

    public Task TransitionAsync(
        string jobId,
        JobState from,
        JobState to,
        IReadOnlyDictionary<string, string>? metadata = null,
        string? lastError = null,
        CancellationToken ct = default)
        => Task.CompletedTask;

    public Task CreateTableAsync(CancellationToken ct = default) => Task.CompletedTask;
}
