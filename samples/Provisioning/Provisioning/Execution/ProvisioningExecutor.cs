using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Provisioning.Failures;

namespace Provisioning.Execution;

/// <summary>Takes a job from where it is stored to ready, or through clean-up to failed. Any number of executors can work on one store.</summary>
public sealed class ProvisioningExecutor
{
    private readonly IStateStore _store;
    private readonly ProvisioningSteps _steps;
    private readonly IExecutorLog _log;
    private readonly ExecutorOptions _options;

    /// <summary>An executor of <paramref name="steps"/> on <paramref name="store"/>.</summary>
    /// <param name="store">Where the jobs are.</param>
    /// <param name="steps">The work; none may be missing.</param>
    /// <param name="log">Where it says what it does.</param>
    /// <param name="options">What it can do without.</param>
    public ProvisioningExecutor(IStateStore store, ProvisioningSteps steps, IExecutorLog log, ExecutorOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(steps);
        ArgumentNullException.ThrowIfNull(log);
        steps.Validate(nameof(steps));
        (_store, _steps, _log, _options) = (store, steps, log, options ?? new ExecutorOptions());
    }

    /// <summary>Runs a job to its end, from the state that is stored: what was done before a crash is not done again.</summary>
    /// <param name="jobId">The job's id.</param>
    /// <param name="ct">Cancels the run; the job stays where it is and can be run again.</param>
    /// <exception cref="ProvisioningFailedException">The job ended as failed, now or earlier.</exception>
    /// <exception cref="QuiescedException">Provisioning is paused.</exception>
    /// <exception cref="StoreFailedException">The store failed; the inner exception is its own, such as <see cref="JobNotFoundException"/> or <see cref="StaleReadException"/>.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public async Task RunAsync(string jobId, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(jobId);
        var job = await LoadAsync(jobId, ct);
        while (!JobGraph.IsTerminal(job.State))
        {
            ct.ThrowIfCancellationRequested();
            await PassGateAsync(job, ct);
            job = await AdvanceAsync(job, ct);
        }

        if (job.State is JobState.Failed)
        {
            throw ProvisioningFailedException.ForJob(job);
        }
    }

    private async Task<Job> LoadAsync(string jobId, CancellationToken ct)
    {
        try
        {
            return await _store.GetAsync(jobId, ct);
        }
        catch (Exception error) when (!IsCancellation(error, ct))
        {
            throw StoreFailedException.ForLoad(jobId, error);
        }
    }

    // A job in clean-up goes on even in a pause: half a tenant must not be left lying about.
    private async Task PassGateAsync(Job job, CancellationToken ct)
    {
        if (_options.Gate is not { } gate || job.State is JobState.Cleanup)
        {
            return;
        }

        var quiesced = false;
        try
        {
            quiesced = await gate(ct);
        }
        catch (Exception error) when (!IsCancellation(error, ct))
        {
            _log.Warning($"Job \"{job.Id}\": the quiesce gate failed; going on as if it were open.", error);
        }

        if (quiesced)
        {
            throw QuiescedException.ForJob(job);
        }
    }

    private async Task<Job> AdvanceAsync(Job job, CancellationToken ct)
    {
        var (startedAt, started) = (_options.Time.GetUtcNow(), _options.Time.GetTimestamp());
        var context = new StepContext(job);
        var failure = await RunStepAsync(context, ct);
        var moved = job.After(failure, JobRules.Snapshot(context.Metadata.AsReadOnly()));
        await PersistAsync(job, moved, ct);
        _log.Information($"Job \"{job.Id}\": {job.State} -> {moved.State}.");
        Emit(job, moved.State, startedAt, _options.Time.GetElapsedTime(started));
        return moved;
    }

    private async Task<Exception?> RunStepAsync(StepContext context, CancellationToken ct)
    {
        var job = context.Job;
        try
        {
            if (_steps.For(job.State) is { } step)
            {
                await step(context, ct);
            }

            return null;
        }
        catch (Exception error) when (ct.IsCancellationRequested)
        {
            // Whatever a step throws once its run is cancelled comes of the cancellation; the resumed run shows whether more is wrong.
            throw new OperationCanceledException($"Job \"{job.Id}\": the run was cancelled at {job.State}.", error, ct);
        }
        catch (Exception error)
        {
            _log.Warning($"Job \"{job.Id}\": the step at {job.State} failed.", error);
            return error;
        }
    }

    private async Task PersistAsync(Job job, Job moved, CancellationToken ct)
    {
        try
        {
            await _store.TransitionAsync(job.Id, job.State, moved.State, moved.Metadata, moved.LastError, ct);
        }
        catch (Exception error) when (!IsCancellation(error, ct))
        {
            throw StoreFailedException.ForTransition(job, moved.State, error);
        }
    }

    private void Emit(Job job, JobState to, DateTimeOffset startedAt, TimeSpan duration)
    {
        try
        {
            _options.Emitter?.Emit(new StateTransitioned
            {
                JobId = job.Id,
                TenantId = job.TenantId,
                From = job.State,
                To = to,
                Principal = _options.Principal,
                StartedAt = startedAt,
                Duration = duration,
            });
        }
        catch (Exception error)
        {
            _log.Warning($"Job \"{job.Id}\": the event {job.State} -> {to} was not emitted.", error);
        }
    }

    private static bool IsCancellation(Exception error, CancellationToken ct) => error is OperationCanceledException && ct.IsCancellationRequested;
}
