using System;
using System.Threading.Tasks;

namespace TestKit.Generated;

/// <summary>One exception instance. Its failed task is made once: a new one for each call would grow the exception's stack trace without bound.</summary>
internal sealed class ThrowAnswer<TArgs, TResult>(Exception exception) : Answer<TArgs, TResult>
{
    private Task<TResult>? _task;

    public Exception Exception => exception;

    public override string ToString() => $"throws {exception.GetType().Name}";

    internal override TResult Give(in TArgs args) => throw exception;

    internal override Task<TResult> GiveTask(in TArgs args) => _task ??= Failed();

    private Task<TResult> Failed()
    {
        if (exception is OperationCanceledException)
        {
            return Cancelled();
        }

        var task = Task.FromException<TResult>(exception);
        _ = task.Exception;
        return task;
    }

    /// <summary>A cancelled task that keeps the exception's instance, as an asynchronous method gives it.</summary>
    private async Task<TResult> Cancelled()
    {
        await Task.CompletedTask.ConfigureAwait(false);
        throw exception;
    }
}
