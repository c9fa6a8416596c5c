using System;
using System.ComponentModel;
using System.Threading.Tasks;

namespace TestKit.Generated;

/// <summary>Turns a member of the reference implementation into an answer. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Backing
{
    private const string Text = "goes to the reference implementation";

    /// <summary>A synchronous member with a result.</summary>
    public static Answer<TArgs, TResult> Sync<TArgs, TResult>(Func<TArgs, TResult> member)
        => new ComputedAnswer<TArgs, TResult>(member, Text);

    /// <summary>A member that returns nothing.</summary>
    public static Answer<TArgs, NoResult> Void<TArgs>(Action<TArgs> member)
        => new ComputedAnswer<TArgs, NoResult>(
            args =>
            {
                member(args);
                return default;
            },
            Text);

    /// <summary>A member that returns <see cref="System.Threading.Tasks.Task{TResult}"/>.</summary>
    public static Answer<TArgs, TResult> Task<TArgs, TResult>(Func<TArgs, Task<TResult>> member)
        => new ComputedTaskAnswer<TArgs, TResult>(member, Text);

    /// <summary>A member that returns <see cref="System.Threading.Tasks.Task"/>.</summary>
    public static Answer<TArgs, NoResult> Task<TArgs>(Func<TArgs, Task> member)
        => new ComputedTaskAnswer<TArgs, NoResult>(args => Finish(member(args)), Text);

    /// <summary>A member that returns <see cref="System.Threading.Tasks.ValueTask{TResult}"/>.</summary>
    public static Answer<TArgs, TResult> ValueTask<TArgs, TResult>(Func<TArgs, ValueTask<TResult>> member)
        => new ComputedTaskAnswer<TArgs, TResult>(args => member(args).AsTask(), Text);

    /// <summary>A member that returns <see cref="System.Threading.Tasks.ValueTask"/>.</summary>
    public static Answer<TArgs, NoResult> ValueTask<TArgs>(Func<TArgs, ValueTask> member)
        => new ComputedTaskAnswer<TArgs, NoResult>(args => Finish(member(args).AsTask()), Text);

    internal static Task<NoResult> Finish(Task task)
    {
        return task.IsCompletedSuccessfully ? Completed.NoResult : Awaited(task);

        static async Task<NoResult> Awaited(Task task)
        {
            await task.ConfigureAwait(false);
            return default;
        }
    }
}
