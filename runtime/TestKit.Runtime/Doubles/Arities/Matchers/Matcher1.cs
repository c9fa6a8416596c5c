using System;
using System.Collections.Generic;

namespace TestKit.Generated;

internal sealed class Matcher<T1>(Arg<T1> arg1)
    : ArgumentMatcher<ValueTuple<T1>>
{
    internal override bool Matches(in ValueTuple<T1> args)
        => arg1.Matches(args.Item1);

    internal override IReadOnlyList<ArgumentView> Views()
        => [arg1.View()];

    internal override IReadOnlyList<bool> MatchEach(in ValueTuple<T1> args)
        =>
        [
            arg1.Matches(args.Item1),
        ];
}
