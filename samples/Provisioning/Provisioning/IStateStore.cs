using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Provisioning.Failures;
using TestKit;

namespace Provisioning;

/// <summary>Keeps jobs and moves them along the graph; every member looks at a cancelled token before anything else.</summary>
[GenerateTestDouble]
public interface IStateStore
{
    /// <summary>Reads one job.</summary>
    /// <param name="jobId">The job's id.</param>
    /// <param name="ct">Cancels the call.</param>
    /// <exception cref="JobNotFoundException">There is no such job.</exception>
    Task<Job> GetAsync(string jobId, CancellationToken ct = default);

    /// <summary>Stores a new job as <see cref="JobState.Pending"/>, of which only id, tenant and metadata are taken; a job that exists is returned as it is.</summary>
    /// <param name="job">The job to store.</param>
    /// <param name="ct">Cancels the call.</param>
    /// <returns>The job as stored.</returns>
    /// <exception cref="InvalidJobException">A value is missing, too long or no storable text, or the id is another tenant's.</exception>
    /// <exception cref="TenantBusyException">The tenant has another unfinished job.</exception>
    Task<Job> UpsertAsync(Job job, CancellationToken ct = default);

    /// <summary>Moves a job from one state to the next, but only if it is where the caller thinks it is.</summary>
    /// <param name="jobId">The job's id.</param>
    /// <param name="from">The state the job must be in.</param>
    /// <param name="to">The state it gets.</param>
    /// <param name="metadata">Replaces all of the metadata; null keeps it, an empty map clears it.</param>
    /// <param name="lastError">The new last error; null or empty clears it.</param>
    /// <param name="ct">Cancels the call.</param>
    /// <exception cref="IllegalTransitionException">The graph has no such edge; said before the store is looked at.</exception>
    /// <exception cref="InvalidJobException">The metadata or the error is no storable text.</exception>
    /// <exception cref="JobNotFoundException">There is no such job.</exception>
    /// <exception cref="StaleReadException">The job is in another state than <paramref name="from"/>; nothing has changed.</exception>
    [RecordsTransition]
    Task TransitionAsync(
        string jobId,
        JobState from,
        JobState to,
        IReadOnlyDictionary<string, string>? metadata = null,
        string? lastError = null,
        CancellationToken ct = default);

    /// <summary>Makes the place where jobs are kept; does nothing when it is there.</summary>
    /// <param name="ct">Cancels the call.</param>
    Task CreateTableAsync(CancellationToken ct = default);
}
