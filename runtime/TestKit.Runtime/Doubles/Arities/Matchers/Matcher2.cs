using System.Collections.Generic;

namespace TestKit.Generated;

internal sealed class Matcher<T1, T2>(Arg<T1> arg1, Arg<T2> arg2)
    : ArgumentMatcher<(T1, T2)>
{
    internal override bool Matches(in (T1, T2) args)
        => arg1.Matches(args.Item1)
            && arg2.Matches(args.Item2);

    internal override IReadOnlyList<ArgumentView> Views()
        => [arg1.View(), arg2.View()];

    internal override IReadOnlyList<bool> MatchEach(in (T1, T2) args)
        =>
        [
            arg1.Matches(args.Item1),
            arg2.Matches(args.Item2),
        ];
}
