using System;
using System.Threading.Tasks;

namespace TestKit.Generated;

internal static class Completed
{
    public static readonly Task<NoResult> NoResult = Task.FromResult(default(NoResult));

    /// <summary>The task that a user's lambda gave.</summary>
    public static TTask Due<TTask>(TTask? task)
        where TTask : Task
        => task ?? throw new InvalidOperationException("The lambda given to a set-up returned null where a task is due.");
}
