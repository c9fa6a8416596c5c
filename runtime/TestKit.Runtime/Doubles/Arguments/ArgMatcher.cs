namespace TestKit;

/// <summary>
/// A matcher for one argument where a plain value has an overload of its own: parameters of interface types, and those
/// that tell overloads apart. <c>default</c> matches everything.
/// </summary>
/// <typeparam name="T">The parameter's type.</typeparam>
public readonly struct ArgMatcher<T>
{
    private readonly Arg<T> _arg;

    private ArgMatcher(Arg<T> arg) => _arg = arg;

    /// <summary>Takes a matcher made by <see cref="Arg"/>.</summary>
    public static implicit operator ArgMatcher<T>(Arg<T> arg) => new(arg);

    /// <summary>Matches everything.</summary>
    public static implicit operator ArgMatcher<T>(AnyArgument any) => default;

    /// <summary>The matcher itself.</summary>
    public static implicit operator Arg<T>(ArgMatcher<T> matcher) => matcher._arg;
}
