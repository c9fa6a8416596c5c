using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using TestKit.Benchmarks.Subjects;

namespace TestKit.Benchmarks.Fakes;

/// <summary>What a careful colleague writes by hand: fields for the answers, a lock, a list of typed call records for each member.</summary>
public sealed class HandWrittenStore : IStateStore
{
    private static readonly Task<Job?> None = Task.FromResult<Job?>(null);
    private readonly object _gate = new();
    private readonly List<GetCall> _gets = [];
    private readonly List<UpsertCall> _upserts = [];
    private readonly List<TransitionCall> _transitions = [];
    private readonly List<CreateTableCall> _createTables = [];
    private long _lastSequence;

    public string? KnownId { get; set; }

    public Task<Job?> Known { get; set; } = None;

    public Func<Exception>? GetError { get; set; }

    public Task<Job?> GetAsync(string jobId, CancellationToken ct = default)
    {
        lock (_gate)
        {
            var error = GetError?.Invoke();
            _gets.Add(new(++_lastSequence, jobId, error, ct));
            return error is not null ? Task.FromException<Job?>(error) : jobId == KnownId ? Known : None;
        }
    }

    public Task<Job> UpsertAsync(Job job, CancellationToken ct = default)
    {
        lock (_gate)
        {
            _upserts.Add(new(++_lastSequence, job, null, ct));
            return Task.FromResult(job);
        }
    }

    public Task TransitionAsync(
        string jobId,
        JobState from,
        JobState to,
        IReadOnlyDictionary<string, string>? metadata = null,
        string? lastError = null,
        CancellationToken ct = default)
    {
        lock (_gate)
        {
            _transitions.Add(new(++_lastSequence, jobId, from, to, metadata, lastError, null, ct));
            return Task.CompletedTask;
        }
    }

    public Task CreateTableAsync(CancellationToken ct = default)
    {
        lock (_gate)
        {
            _createTables.Add(new(++_lastSequence, null, ct));
            return Task.CompletedTask;
        }
    }

    public int CountGets(string jobId)
    {
        lock (_gate)
        {
            var count = 0;
            foreach (var call in _gets)
            {
                count += call.JobId == jobId ? 1 : 0;
            }

            return count;
        }
    }
}
