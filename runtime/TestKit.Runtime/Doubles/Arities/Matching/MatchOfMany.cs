using System;
using System.Runtime.CompilerServices;

namespace TestKit.Generated;

public static partial class Match
{
    /// <summary>The matcher for nine arguments and more: of the first seven, and of the rest.</summary>
    public static ArgumentMatcher<ValueTuple<T1, T2, T3, T4, T5, T6, T7, TRest>>? OfMany<T1, T2, T3, T4, T5, T6, T7, TRest>(
        ArgumentMatcher<(T1, T2, T3, T4, T5, T6, T7)>? first,
        ArgumentMatcher<TRest>? rest)
        where TRest : struct, ITuple
        => first is null && rest is null
            ? null
            : new LongMatcher<T1, T2, T3, T4, T5, T6, T7, TRest>(first, rest, default(TRest).Length);
}
