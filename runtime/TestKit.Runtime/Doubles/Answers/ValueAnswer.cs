using System.Threading.Tasks;

namespace TestKit.Generated;

/// <summary>A fixed value; its completed task is made once.</summary>
internal sealed class ValueAnswer<TArgs, TResult> : Answer<TArgs, TResult>
{
    public static readonly ValueAnswer<TArgs, TResult> Default = new(default!);
    private Task<TResult>? _task;

    public ValueAnswer(TResult value)
    {
        Value = value;
        IsValue = true;
    }

    public TResult Value { get; }

    public Task<TResult> Task => _task ??= System.Threading.Tasks.Task.FromResult(Value);

    public override string ToString() => $"returns {ArgumentFormatter.Format(Value)}";

    internal override TResult Give(in TArgs args) => Value;

    internal override Task<TResult> GiveTask(in TArgs args) => Task;
}
