namespace TestKit.Generated;

/// <content>The double that the member returns where nothing else answers.</content>
public partial class Member<TArgs, TResult>
{
    /// <summary>The nested double; null where there is none to be made.</summary>
    internal ITestDouble? Nested()
    {
        using (State.Hold())
        {
            _ = NestedAnswer(isWanted: true);
            return State.NestedOf(this)?.Double;
        }
    }

    /// <summary>What returns the nested double: the one that is there, or where it is wanted a new one. Called under the double's lock.</summary>
    private Answer<TArgs, TResult>? NestedAnswer(bool isWanted)
    {
        if (State.NestedOf(this) is { } known)
        {
            return (Answer<TArgs, TResult>)known.Answer;
        }

        if (!isWanted || NestedDouble<TResult>.Make is not { } make)
        {
            return null;
        }

        var made = make(State.Options);
        var answer = new ValueAnswer<TArgs, TResult>(made);
        State.Nest(this, answer, (ITestDouble)(object)made!);
        return answer;
    }
}
