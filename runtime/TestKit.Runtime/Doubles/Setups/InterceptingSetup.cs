using TestKit.Generated;

namespace TestKit;

/// <summary>A set-up of what happens around the answer that another one gives.</summary>
internal sealed class InterceptingSetup<TArgs, TResult>(Member<TArgs, TResult> member, ArgumentMatcher<TArgs>? matcher, Interception interception)
    : Setup<TArgs, TResult>(member, matcher)
{
    internal override Interception? Interception => interception;
}
