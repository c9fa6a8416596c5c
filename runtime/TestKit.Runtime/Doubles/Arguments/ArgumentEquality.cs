using System.Collections;
using System.Collections.Generic;

namespace TestKit;

/// <summary>When an argument counts as equal to an expected value: by its own equality, and for collections by their elements.</summary>
internal sealed class ArgumentEquality
{
    /// <summary>By the type's own equality.</summary>
    public static readonly ArgumentEquality Plain = new(structural: false);

    private static readonly ArgumentEquality Structural = new(structural: true);
    private readonly bool _structural;

    private ArgumentEquality(bool structural) => _structural = structural;

    public static ArgumentEquality For<T>(T value) => value is IEnumerable and not string ? Structural : Plain;

    public bool AreEqual<T>(T expected, T actual)
        => EqualityComparer<T>.Default.Equals(expected, actual)
            || (_structural && expected is IEnumerable left && actual is IEnumerable right && SameElements(left, right));

    private static bool SameElements(IEnumerable expected, IEnumerable actual)
        => expected is IDictionary left && actual is IDictionary right
            ? SameEntries(left, right)
            : SameSequence(expected, actual);

    private static bool SameEntries(IDictionary expected, IDictionary actual)
    {
        if (expected.Count != actual.Count)
        {
            return false;
        }

        foreach (DictionaryEntry entry in expected)
        {
            if (!actual.Contains(entry.Key) || !SameValue(entry.Value, actual[entry.Key]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool SameSequence(IEnumerable expected, IEnumerable actual)
    {
        var left = expected.GetEnumerator();
        var right = actual.GetEnumerator();
        while (left.MoveNext())
        {
            if (!right.MoveNext() || !SameValue(left.Current, right.Current))
            {
                return false;
            }
        }

        return !right.MoveNext();
    }

    private static bool SameValue(object? expected, object? actual)
        => Equals(expected, actual)
            || (expected is IEnumerable left and not string && actual is IEnumerable right and not string && SameElements(left, right));
}
