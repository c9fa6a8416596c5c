using System;

namespace TestKit.Generated;

internal sealed class ComputedAnswer<TArgs, TResult>(Func<TArgs, TResult> compute, string text) : Answer<TArgs, TResult>
{
    private Func<TArgs, TResult> _compute = compute;

    public override string ToString() => text;

    internal override void Renew(Answer<TArgs, TResult> other) => _compute = ((ComputedAnswer<TArgs, TResult>)other)._compute;

    internal override TResult Give(in TArgs args) => _compute(args);
}
