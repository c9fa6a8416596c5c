using System;

namespace TestKit.Generated;

public static partial class Match
{
    /// <summary>The matcher for 1 argument.</summary>
    public static ArgumentMatcher<ValueTuple<T1>>? Of<T1>(Arg<T1> arg1)
        => arg1.IsAny
            ? null
            : new Matcher<T1>(arg1);
}
