using System;

namespace TestKit;

/// <summary>Lets a stream fail after some items.</summary>
internal sealed class StreamBreak(int items, Func<Exception> exception) : Interception
{
    public override bool Injects => true;

    public int Items => items;

    public Exception Exception() => exception();

    public override string ToString() => $"breaks after {CallFormatter.Count(items, "item")}";
}
