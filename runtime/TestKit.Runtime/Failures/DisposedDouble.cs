using System;
using TestKit.Generated;

namespace TestKit;

internal static class DisposedDouble
{
    public static ObjectDisposedException ExceptionFor(Member member)
        => new(
            member.State.DoubleName,
            $"{member.State.DoubleName}.{member.Name} was called after the double was disposed, which DoubleOptions.ThrowsAfterDispose refuses.");
}
