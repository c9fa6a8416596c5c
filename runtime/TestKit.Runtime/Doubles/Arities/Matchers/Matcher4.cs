using System.Collections.Generic;

namespace TestKit.Generated;

internal sealed class Matcher<T1, T2, T3, T4>(Arg<T1> arg1, Arg<T2> arg2, Arg<T3> arg3, Arg<T4> arg4)
    : ArgumentMatcher<(T1, T2, T3, T4)>
{
    internal override bool Matches(in (T1, T2, T3, T4) args)
        => arg1.Matches(args.Item1)
            && arg2.Matches(args.Item2)
            && arg3.Matches(args.Item3)
            && arg4.Matches(args.Item4);

    internal override IReadOnlyList<ArgumentView> Views()
        => [arg1.View(), arg2.View(), arg3.View(), arg4.View()];

    internal override IReadOnlyList<bool> MatchEach(in (T1, T2, T3, T4) args)
        =>
        [
            arg1.Matches(args.Item1),
            arg2.Matches(args.Item2),
            arg3.Matches(args.Item3),
            arg4.Matches(args.Item4),
        ];
}
