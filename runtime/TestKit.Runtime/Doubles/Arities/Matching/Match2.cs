namespace TestKit.Generated;

public static partial class Match
{
    /// <summary>The matcher for 2 arguments.</summary>
    public static ArgumentMatcher<(T1, T2)>? Of<T1, T2>(Arg<T1> arg1, Arg<T2> arg2)
        => arg1.IsAny && arg2.IsAny
            ? null
            : new Matcher<T1, T2>(arg1, arg2);
}
