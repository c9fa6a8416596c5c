namespace TestKit.Generated;

public static partial class Match
{
    /// <summary>The matcher for 3 arguments.</summary>
    public static ArgumentMatcher<(T1, T2, T3)>? Of<T1, T2, T3>(Arg<T1> arg1, Arg<T2> arg2, Arg<T3> arg3)
        => arg1.IsAny && arg2.IsAny && arg3.IsAny
            ? null
            : new Matcher<T1, T2, T3>(arg1, arg2, arg3);
}
