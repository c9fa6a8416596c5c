using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace TestKit.Usage.Tests.Subjects;

/// <summary>A reference implementation.</summary>
public sealed class MemoryJobStore : IJobStore
{
    private readonly Dictionary<string, Job> _jobs = [];
    private readonly object _gate = new();

    public Task<Job?> GetAsync(string jobId, CancellationToken ct = default)
    {
        lock (_gate)
        {
            return Task.FromResult(_jobs.GetValueOrDefault(jobId));
        }
    }

    public Task<Job> UpsertAsync(Job job, CancellationToken ct = default)
    {
        lock (_gate)
        {
            return Task.FromResult(_jobs[job.Id] = job);
        }
    }

    public Task TransitionAsync(
        string jobId,
        JobState from,
        JobState to,
        IReadOnlyDictionary<string, string>? metadata = null,
        CancellationToken ct = default)
    {
        lock (_gate)
        {
            if (!_jobs.TryGetValue(jobId, out var job) || job.State != from)
            {
                return Task.FromException(new InvalidOperationException($"{jobId} is not {from}."));
            }

            _jobs[jobId] = job with { State = to };
            return Task.CompletedTask;
        }
    }

    public Task CreateTableAsync(CancellationToken ct = default) => Task.CompletedTask;
}
