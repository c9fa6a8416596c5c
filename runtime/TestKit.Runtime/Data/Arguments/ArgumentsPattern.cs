using System;
using System.Collections.Generic;
using System.Linq;

namespace TestKit.Data;

/// <summary>The arguments that an expectation waits for: values and matchers, by position or by name.</summary>
internal sealed class ArgumentsPattern
{
    private readonly SqlArguments _expected;

    public ArgumentsPattern(object?[] expected)
        => _expected = expected is [var single] && (SqlParameterObjects.IsAnonymous(single) || single is IEnumerable<KeyValuePair<string, object?>>)
            ? SqlArgumentReader.Spread(single)
            : SqlArgumentReader.Spread(expected);

    public bool Matches(SqlArguments actual) => actual.Count == _expected.Count && Enumerable.Range(0, _expected.Count).All(i => Holds(i, actual));

    /// <summary>A line for each argument that is missing, different or too many.</summary>
    public IEnumerable<string> Differences(SqlArguments actual)
    {
        for (var i = 0; i < _expected.Count; i++)
        {
            if (!Holds(i, actual))
            {
                var at = Place(i, actual);
                var name = _expected.Names[i] ?? $"argument {i + 1}";
                yield return at is < 0 ? $"{name}: expected {Text(i)}, but it was not given" : $"{name}: expected {Text(i)}, but was {Value(actual[at], _expected[i])}";
            }
        }

        if (actual.Count > _expected.Count)
        {
            yield return $"{CallFormatter.Count(_expected.Count, "argument")} expected, but {actual.Count} were given";
        }
    }

    public override string ToString()
        => _expected.Count == 0 ? "(none)" : string.Join(", ", Enumerable.Range(0, _expected.Count).Select(i => SqlArguments.Shown(_expected.Names[i], Text(i))));

    private bool Holds(int index, SqlArguments actual)
        => Place(index, actual) is var at and >= 0
            && _expected[index] switch
            {
                AnyArgument => true,
                IArgument matcher => matcher.Holds(actual[at]),
                var value => SqlValueEquality.AreEqual(value, actual[at]),
            };

    /// <summary>Where the expected argument is among the actual ones: by its name where both have names, else by its position.</summary>
    private int Place(int index, SqlArguments actual)
        => _expected.Names[index] is { } name && actual.Names.Any(each => each is not null)
            ? actual.IndexOf(name)
            : index < actual.Count ? index : -1;

    private string Text(int index)
        => _expected[index] switch
        {
            AnyArgument => "any",
            IArgument matcher => matcher.View().Text,
            var value => ArgumentFormatter.Format(value),
        };

    /// <summary>The value, with its type where the text alone would look equal.</summary>
    private static string Value(object? actual, object? expected)
    {
        var text = ArgumentFormatter.Format(actual);
        return actual is not null && expected is not null && text == ArgumentFormatter.Format(expected) ? $"{text} ({actual.GetType().Name}, not {expected.GetType().Name})" : text;
    }
}
