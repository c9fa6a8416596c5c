using System;
using System.Threading;
using System.Threading.Tasks;

namespace TestKit.Generated;

/// <summary>What an asynchronous member answers when its token was cancelled before the call.</summary>
internal sealed class CancelledAnswer<TArgs, TResult>(CancellationToken token) : Answer<TArgs, TResult>
{
    internal override TResult Give(in TArgs args) => throw new OperationCanceledException(token);

    internal override Task<TResult> GiveTask(in TArgs args) => Task.FromCanceled<TResult>(token);
}
