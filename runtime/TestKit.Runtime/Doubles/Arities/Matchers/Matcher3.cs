using System.Collections.Generic;

namespace TestKit.Generated;

internal sealed class Matcher<T1, T2, T3>(Arg<T1> arg1, Arg<T2> arg2, Arg<T3> arg3)
    : ArgumentMatcher<(T1, T2, T3)>
{
    internal override bool Matches(in (T1, T2, T3) args)
        => arg1.Matches(args.Item1)
            && arg2.Matches(args.Item2)
            && arg3.Matches(args.Item3);

    internal override IReadOnlyList<ArgumentView> Views()
        => [arg1.View(), arg2.View(), arg3.View()];

    internal override IReadOnlyList<bool> MatchEach(in (T1, T2, T3) args)
        =>
        [
            arg1.Matches(args.Item1),
            arg2.Matches(args.Item2),
            arg3.Matches(args.Item3),
        ];
}
