namespace TestKit.Generated;

public static partial class Match
{
    /// <summary>The matcher for 5 arguments.</summary>
    public static ArgumentMatcher<(T1, T2, T3, T4, T5)>? Of<T1, T2, T3, T4, T5>(Arg<T1> arg1, Arg<T2> arg2, Arg<T3> arg3, Arg<T4> arg4, Arg<T5> arg5)
        => arg1.IsAny && arg2.IsAny && arg3.IsAny && arg4.IsAny && arg5.IsAny
            ? null
            : new Matcher<T1, T2, T3, T4, T5>(arg1, arg2, arg3, arg4, arg5);
}
