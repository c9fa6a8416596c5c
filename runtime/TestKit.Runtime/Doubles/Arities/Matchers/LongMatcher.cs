using System;
using System.Collections.Generic;
using System.Linq;

namespace TestKit.Generated;

/// <summary>Nine arguments and more: seven of them, and the matcher of the rest, as tuples are built.</summary>
internal sealed class LongMatcher<T1, T2, T3, T4, T5, T6, T7, TRest>(
    ArgumentMatcher<(T1, T2, T3, T4, T5, T6, T7)>? first,
    ArgumentMatcher<TRest>? rest,
    int restLength)
    : ArgumentMatcher<ValueTuple<T1, T2, T3, T4, T5, T6, T7, TRest>>
    where TRest : struct
{
    internal override bool Matches(in ValueTuple<T1, T2, T3, T4, T5, T6, T7, TRest> args)
        => (first is null || first.Matches(First(in args))) && (rest is null || rest.Matches(in args.Rest));

    internal override IReadOnlyList<ArgumentView> Views()
        =>
        [
            .. first?.Views() ?? Enumerable.Repeat(ArgumentView.Any, 7),
            .. rest?.Views() ?? Enumerable.Repeat(ArgumentView.Any, restLength),
        ];

    internal override IReadOnlyList<bool> MatchEach(in ValueTuple<T1, T2, T3, T4, T5, T6, T7, TRest> args)
        =>
        [
            .. first?.MatchEach(First(in args)) ?? Enumerable.Repeat(true, 7),
            .. rest?.MatchEach(in args.Rest) ?? Enumerable.Repeat(true, restLength),
        ];

    private static (T1, T2, T3, T4, T5, T6, T7) First(in ValueTuple<T1, T2, T3, T4, T5, T6, T7, TRest> args)
        => (args.Item1, args.Item2, args.Item3, args.Item4, args.Item5, args.Item6, args.Item7);
}
