using System;

namespace TestKit;

internal sealed class LostAnswer(Func<Exception> exception) : Interception
{
    public override bool Injects => true;

    public override Exception? AfterEffect()
        => exception() ?? throw new InvalidOperationException("The factory given to ThrowsAfterEffect returned null where an exception is due.");

    public override string ToString() => "throws after its effect";
}
