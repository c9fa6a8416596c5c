namespace TestKit.Generated;

public static partial class Match
{
    /// <summary>The matcher for 4 arguments.</summary>
    public static ArgumentMatcher<(T1, T2, T3, T4)>? Of<T1, T2, T3, T4>(Arg<T1> arg1, Arg<T2> arg2, Arg<T3> arg3, Arg<T4> arg4)
        => arg1.IsAny && arg2.IsAny && arg3.IsAny && arg4.IsAny
            ? null
            : new Matcher<T1, T2, T3, T4>(arg1, arg2, arg3, arg4);
}
