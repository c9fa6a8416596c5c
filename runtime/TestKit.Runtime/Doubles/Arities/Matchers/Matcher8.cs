using System.Collections.Generic;

namespace TestKit.Generated;

internal sealed class Matcher<T1, T2, T3, T4, T5, T6, T7, T8>(Arg<T1> arg1, Arg<T2> arg2, Arg<T3> arg3, Arg<T4> arg4, Arg<T5> arg5, Arg<T6> arg6, Arg<T7> arg7, Arg<T8> arg8)
    : ArgumentMatcher<(T1, T2, T3, T4, T5, T6, T7, T8)>
{
    internal override bool Matches(in (T1, T2, T3, T4, T5, T6, T7, T8) args)
        => arg1.Matches(args.Item1)
            && arg2.Matches(args.Item2)
            && arg3.Matches(args.Item3)
            && arg4.Matches(args.Item4)
            && arg5.Matches(args.Item5)
            && arg6.Matches(args.Item6)
            && arg7.Matches(args.Item7)
            && arg8.Matches(args.Item8);

    internal override IReadOnlyList<ArgumentView> Views()
        => [arg1.View(), arg2.View(), arg3.View(), arg4.View(), arg5.View(), arg6.View(), arg7.View(), arg8.View()];

    internal override IReadOnlyList<bool> MatchEach(in (T1, T2, T3, T4, T5, T6, T7, T8) args)
        =>
        [
            arg1.Matches(args.Item1),
            arg2.Matches(args.Item2),
            arg3.Matches(args.Item3),
            arg4.Matches(args.Item4),
            arg5.Matches(args.Item5),
            arg6.Matches(args.Item6),
            arg7.Matches(args.Item7),
            arg8.Matches(args.Item8),
        ];
}
