using System;

namespace TestKit.Generated;

internal sealed class DelegateAnswer<TArgs, TResult, TDelegate>(TDelegate run, string text) : Answer<TArgs, TResult>
    where TDelegate : Delegate
{
    public TDelegate Run { get; } = run;

    public override string ToString() => text;

    internal override TResult Give(in TArgs args)
        => throw new InvalidOperationException("A delegate with the member's own signature is called with the real arguments, not with recorded ones.");
}
