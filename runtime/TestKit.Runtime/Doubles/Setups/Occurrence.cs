using System;

namespace TestKit;

/// <summary>At which of its matching calls a set-up answers; calls are counted from 1. Asked once a call, under the double's lock.</summary>
internal sealed class Occurrence(Func<long, bool> holds, string text)
{
    public bool Holds(long call) => holds(call);

    public override string ToString() => text;
}
