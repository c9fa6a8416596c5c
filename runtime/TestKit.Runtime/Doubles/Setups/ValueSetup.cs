using System.Threading.Tasks;
using TestKit.Generated;

namespace TestKit;

/// <summary>The commonest set-up, a fixed value. It is its own answer, so that there is one object for both.</summary>
internal sealed class ValueSetup<TArgs, TResult> : Setup<TArgs, TResult>
{
    private readonly TResult _value;
    private Task<TResult>? _task;

    public ValueSetup(Member<TArgs, TResult> member, ArgumentMatcher<TArgs>? matcher, TResult value)
        : base(member, matcher)
    {
        _value = value;
        Kind = AnswerKind.Value;
    }

    private protected override Answer<TArgs, TResult> Answer => this;

    private protected override string? What => ValueAnswer<TArgs, TResult>.Text(_value);

    internal override TResult Give(in TArgs args) => _value;

    internal override Task<TResult> GiveTask(in TArgs args) => _task ??= Task.FromResult(_value);
}
