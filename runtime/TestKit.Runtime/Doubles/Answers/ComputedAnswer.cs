using System;

namespace TestKit.Generated;

internal sealed class ComputedAnswer<TArgs, TResult>(Func<TArgs, TResult> compute, string text) : Answer<TArgs, TResult>
{
    public override string ToString() => text;

    internal override TResult Give(in TArgs args) => compute(args);
}
