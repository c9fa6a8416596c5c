using TestKit.Generated;

namespace TestKit;

/// <summary>A set-up whose answer is an object of its own.</summary>
internal sealed class AnsweringSetup<TArgs, TResult>(Member<TArgs, TResult> member, ArgumentMatcher<TArgs>? matcher, Answer<TArgs, TResult> answer)
    : Setup<TArgs, TResult>(member, matcher)
{
    private protected override Answer<TArgs, TResult> Answer => answer;
}
