using System;
using System.ComponentModel;
using System.Threading.Tasks;

namespace TestKit.Generated;

/// <summary>Turns a member of the reference implementation, or a body of the doubled class, into an answer. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Backing
{
    /// <summary>How a set-up says that the doubled class's own body answers.</summary>
    public const string BaseBody = "runs the base body";

    private const string Text = "goes to the reference implementation";

    /// <summary>A synchronous member with a result.</summary>
    public static Answer<TArgs, TResult> Sync<TArgs, TResult>(Func<TArgs, TResult> member, string text = Text)
        => new ComputedAnswer<TArgs, TResult>(member, text) { Kind = AnswerKind.Real };

    /// <summary>A member that returns nothing.</summary>
    public static Answer<TArgs, NoResult> Void<TArgs>(Action<TArgs> member, string text = Text)
        => new ComputedAnswer<TArgs, NoResult>(
            args =>
            {
                member(args);
                return default;
            },
            text) { Kind = AnswerKind.Real };

    /// <summary>A member that returns <see cref="System.Threading.Tasks.Task{TResult}"/>.</summary>
    public static Answer<TArgs, TResult> Task<TArgs, TResult>(Func<TArgs, Task<TResult>> member, string text = Text)
        => new ComputedTaskAnswer<TArgs, TResult>(member, text) { Kind = AnswerKind.Real };

    /// <summary>A member that returns <see cref="System.Threading.Tasks.Task"/>.</summary>
    public static Answer<TArgs, NoResult> Task<TArgs>(Func<TArgs, Task> member, string text = Text)
        => new ComputedTaskAnswer<TArgs, NoResult>(args => Finish(member(args)), text) { Kind = AnswerKind.Real };

    /// <summary>A member that returns <see cref="System.Threading.Tasks.ValueTask{TResult}"/>.</summary>
    public static Answer<TArgs, TResult> ValueTask<TArgs, TResult>(Func<TArgs, ValueTask<TResult>> member, string text = Text)
        => new ComputedTaskAnswer<TArgs, TResult>(args => member(args).AsTask(), text) { Kind = AnswerKind.Real };

    /// <summary>A member that returns <see cref="System.Threading.Tasks.ValueTask"/>.</summary>
    public static Answer<TArgs, NoResult> ValueTask<TArgs>(Func<TArgs, ValueTask> member, string text = Text)
        => new ComputedTaskAnswer<TArgs, NoResult>(args => Finish(member(args).AsTask()), text) { Kind = AnswerKind.Real };

    /// <summary>A member whose parameters cannot all be kept as values.</summary>
    public static Answer<TArgs, TResult> Delegate<TArgs, TResult, TDelegate>(TDelegate member, string text = Text)
        where TDelegate : Delegate
        => new DelegateAnswer<TArgs, TResult, TDelegate>(member, text) { Kind = AnswerKind.Real };

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
