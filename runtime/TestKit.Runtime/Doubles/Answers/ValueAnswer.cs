using System.Threading.Tasks;

namespace TestKit.Generated;

/// <summary>A fixed value; its completed task is made once.</summary>
internal sealed class ValueAnswer<TArgs, TResult> : Answer<TArgs, TResult>
{
    public static readonly ValueAnswer<TArgs, TResult> Default = new(default!);
    private readonly TResult _value;
    private Task<TResult>? _task;

    public ValueAnswer(TResult value)
    {
        _value = value;
        Kind = AnswerKind.Value;
    }

    public static string Text(TResult value) => $"returns {ArgumentFormatter.Format(value)}";

    public override string ToString() => Text(_value);

    internal override TResult Give(in TArgs args) => _value;

    internal override Task<TResult> GiveTask(in TArgs args) => _task ??= Task.FromResult(_value);
}
