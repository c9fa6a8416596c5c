using System;

namespace TestKit.Generated;

internal sealed class DelegateAnswer<TArgs, TResult, TDelegate>(TDelegate run, string text) : Answer<TArgs, TResult>
    where TDelegate : Delegate
{
    public TDelegate Run { get; private set; } = run;

    public override string ToString() => text;

    internal override void Renew(Answer<TArgs, TResult> other) => Run = ((DelegateAnswer<TArgs, TResult, TDelegate>)other).Run;

    internal override TResult Give(in TArgs args)
        => throw new InvalidOperationException("A delegate with the member's own signature is called with the real arguments, not with recorded ones.");
}
