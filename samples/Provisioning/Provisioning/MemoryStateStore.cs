using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Provisioning.Failures;

namespace Provisioning;

/// <summary>The reference implementation for tests: behaves like <see cref="Postgres.PostgresStateStore"/>, and forgets everything with the process.</summary>
/// <param name="time">What tells the time.</param>
public sealed class MemoryStateStore(TimeProvider time) : IStateStore
{
    private readonly Lock _gate = new();
    private readonly TimeProvider _time = time ?? throw new ArgumentNullException(nameof(time));

    // Jobs and their metadata are immutable once in here, so they can be handed out as they are.
    private readonly Dictionary<string, Job> _jobs = new(StringComparer.Ordinal);

    /// <summary>An empty store on the system's clock.</summary>
    public MemoryStateStore()
        : this(TimeProvider.System)
    {
    }

    /// <inheritdoc/>
    public Task<Job> GetAsync(string jobId, CancellationToken ct = default) => Atomically(() => Find(jobId), ct);

    /// <inheritdoc/>
    public Task<Job> UpsertAsync(Job job, CancellationToken ct = default) => Atomically(() => Upsert(job), ct);

    /// <inheritdoc/>
    public Task TransitionAsync(
        string jobId,
        JobState from,
        JobState to,
        IReadOnlyDictionary<string, string>? metadata = null,
        string? lastError = null,
        CancellationToken ct = default) =>
        Atomically(() => Transition(jobId, from, to, metadata, lastError), ct);

    /// <inheritdoc/>
    public Task CreateTableAsync(CancellationToken ct = default) => ct.IsCancellationRequested ? Task.FromCanceled(ct) : Task.CompletedTask;

    private Job Upsert(Job job)
    {
        JobRules.ValidateNew(job);
        if (_jobs.TryGetValue(job.Id, out var stored))
        {
            return JobRules.EnsureTenant(stored, job);
        }

        if (_jobs.Values.Any(other => other.TenantId == job.TenantId && !JobGraph.IsTerminal(other.State)))
        {
            throw TenantBusyException.ForTenant(job.TenantId);
        }

        var now = _time.NowInMicroseconds();
        return _jobs[job.Id] = new Job(job.Id, job.TenantId) { Metadata = JobRules.Snapshot(job.Metadata), CreatedAt = now, UpdatedAt = now };
    }

    private Job Transition(string jobId, JobState from, JobState to, IReadOnlyDictionary<string, string>? metadata, string? lastError)
    {
        ArgumentNullException.ThrowIfNull(jobId);
        JobRules.ValidateTransition(from, to, metadata, lastError);
        var job = Find(jobId);
        if (job.State != from)
        {
            throw StaleReadException.ForJob(job, from, to);
        }

        return _jobs[jobId] = job with
        {
            State = to,
            LastError = lastError ?? "",
            Metadata = metadata is null ? job.Metadata : JobRules.Snapshot(metadata),
            Attempts = job.Attempts + (JobGraph.CountsAsAttempt(to) ? 1 : 0),
            UpdatedAt = _time.NowInMicroseconds(),
        };
    }

    private Job Find(string jobId)
    {
        ArgumentNullException.ThrowIfNull(jobId);
        return _jobs.TryGetValue(jobId, out var job) ? job : throw JobNotFoundException.ForId(jobId);
    }

    private Task<Job> Atomically(Func<Job> work, CancellationToken ct)
    {
        if (ct.IsCancellationRequested)
        {
            return Task.FromCanceled<Job>(ct);
        }

        try
        {
            lock (_gate)
            {
                return Task.FromResult(work());
            }
        }
        catch (Exception error)
        {
            return Task.FromException<Job>(error);
        }
    }
}
