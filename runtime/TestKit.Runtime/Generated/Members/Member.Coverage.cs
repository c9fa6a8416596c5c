using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;
using TestKit.Data;

namespace TestKit.Generated;

/// <content>What <see cref="FailureCoverage"/> is told while it watches.</content>
public partial class Member<TArgs, TResult>
{
    private void Cover(CoverageCollector coverage, List<Interception>? interceptions)
    {
        coverage.Called(this);
        if (Injects(interceptions))
        {
            coverage.Failed(this);
        }
    }

    /// <summary>Notes an exception that a set-up or an expectation asked for. Always false, for an exception filter.</summary>
    internal bool Covers(Answer<TArgs, TResult> answer, List<Interception>? interceptions, Exception exception)
    {
        if (FailureCoverage.Current is { } coverage && !Injects(interceptions) && IsInjected(answer, exception))
        {
            coverage.Failed(this);
        }

        return false;
    }

    private Task<TResult> Covered(Task<TResult> task, Answer<TArgs, TResult> answer, List<Interception>? interceptions)
    {
        if (!task.IsCompleted)
        {
            return CoveredLater(task, answer, interceptions);
        }

        Covers(answer, interceptions, FailureOf(task));
        return task;
    }

    private async Task<TResult> CoveredLater(Task<TResult> task, Answer<TArgs, TResult> answer, List<Interception>? interceptions)
    {
        try
        {
            return await task.ConfigureAwait(false);
        }
        catch (Exception e) when (Covers(answer, interceptions, e))
        {
            throw;
        }
    }

    /// <summary>The items of a stream; where nothing real stands behind the member, what breaks it was asked for.</summary>
    internal async IAsyncEnumerable<T> Covered<T>(IAsyncEnumerable<T> stream, [EnumeratorCancellation] CancellationToken token)
    {
        await using var items = stream.GetAsyncEnumerator(token);
        while (await MovesAsync(items).ConfigureAwait(false))
        {
            yield return items.Current;
        }
    }

    private async Task<bool> MovesAsync<T>(IAsyncEnumerator<T> items)
    {
        try
        {
            return await items.MoveNextAsync().ConfigureAwait(false);
        }
        catch (Exception e) when (_backing is null && Covers(ValueAnswer<TArgs, TResult>.Default, null, e))
        {
            throw;
        }
    }

    private static bool Injects(List<Interception>? interceptions) => interceptions?.Exists(interception => interception.Injects) == true;

    /// <summary>What really answers and a refusal do not count.</summary>
    private bool IsInjected(Answer<TArgs, TResult> answer, Exception exception)
        => answer.Kind != AnswerKind.Real
            && answer is not (RecordingAnswer<TArgs, TResult> or CancelledAnswer<TArgs, TResult>)
            && exception is not (UnexpectedCallException or UnexpectedSqlException or InvalidRecordingException)
            && !State.RefusesCalls;
}
