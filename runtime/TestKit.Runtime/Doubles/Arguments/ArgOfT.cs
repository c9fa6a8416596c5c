using System.Collections.Generic;

namespace TestKit;

/// <summary>A matcher for one argument. A value turns into one by itself; <c>default</c> matches everything.</summary>
/// <typeparam name="T">The parameter's type.</typeparam>
public readonly struct Arg<T> : IArgument
{
    private readonly object? _how;
    private readonly T? _value;

    internal Arg(T value)
    {
        if (typeof(T) == typeof(object) && value is IArgument test)
        {
            _how = new TypedTest<T>(test);
            _value = default;
            return;
        }

        _value = value;
        _how = ArgumentEquality.For(value);
    }

    internal Arg(ValueTest<T> test)
    {
        _how = test;
        _value = default;
    }

    internal bool IsAny => _how is null;

    /// <summary>Matches what is equal to <paramref name="value"/>.</summary>
    public static implicit operator Arg<T>(T value) => new(value);

    /// <summary>Matches everything.</summary>
    public static implicit operator Arg<T>(AnyArgument any) => default;

    bool IArgument.IsAny => IsAny;

    bool IArgument.Holds(object? value) => value is T typed ? Matches(typed) : value is null && default(T) is null && Matches(default!);

    /// <summary>How messages show the matcher.</summary>
    public override string ToString() => View().Text;

    internal bool Matches(T actual)
        => _how is null
            || (ReferenceEquals(_how, ArgumentEquality.Plain) ? EqualityComparer<T>.Default.Equals(_value, actual) : MatchesOtherwise(actual));

    private bool MatchesOtherwise(T actual)
        => _how switch
        {
            ArgumentEquality equality => equality.AreEqual(_value!, actual),
            _ => ((ValueTest<T>)_how!).Holds(actual),
        };

    ArgumentView IArgument.View() => View();

    internal ArgumentView View()
        => _how switch
        {
            null => ArgumentView.Any,
            ArgumentEquality => new ArgumentView(ArgumentFormatter.Format(_value), _value, isValue: true),
            _ => new ArgumentView(_how.ToString() ?? "", null, isValue: false),
        };
}
