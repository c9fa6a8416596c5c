using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace TestKit.Data;

/// <summary>What two statements have in common, token by token, and where they differ.</summary>
internal sealed class SqlDifference
{
    private const int MostWords = 600;
    private const int ShownAround = 12;
    private readonly SqlWord[] _expected;
    private readonly SqlWord[] _actual;
    private readonly bool[] _expectedInBoth;
    private readonly bool[] _actualInBoth;

    public SqlDifference(SqlStatement expected, SqlStatement actual)
    {
        _expected = [.. expected.Words.Take(MostWords)];
        _actual = [.. actual.Words.Take(MostWords)];
        _expectedInBoth = new bool[_expected.Length];
        _actualInBoth = new bool[_actual.Length];
        FindLongestInBoth();
    }

    /// <summary>From 0, nothing in common, to 1: all expected tokens are there, in their order.</summary>
    public double Closeness => _expected.Length == 0 ? 0 : _expectedInBoth.Count(both => both) / (double)_expected.Length;

    /// <summary>Both statements below one another, what differs in brackets.</summary>
    /// <param name="whole">Whether what the statement has before and behind the expected tokens is a difference too.</param>
    public string Describe(bool whole)
    {
        var first = whole ? 0 : Math.Max(0, Array.IndexOf(_actualInBoth, true));
        var last = whole ? _actual.Length - 1 : Math.Max(first, Array.LastIndexOf(_actualInBoth, true));
        if (!whole && !_expectedInBoth.FirstOrDefault(true))
        {
            first = Math.Max(0, first - (_expected.Length - _expectedInBoth.Count(both => both)));
        }

        if (!whole && !_expectedInBoth.LastOrDefault(true))
        {
            last = Math.Min(_actual.Length - 1, last + (_expected.Length - _expectedInBoth.Count(both => both)));
        }

        return $"  expected: {Show(_expected, _expectedInBoth, 0, _expected.Length - 1)}\n  but was:  {Show(_actual, _actualInBoth, first, last)}";
    }

    /// <summary>The longest common subsequence, read off the table of its lengths.</summary>
    private void FindLongestInBoth()
    {
        var lengths = new int[_expected.Length + 1, _actual.Length + 1];
        for (var i = _expected.Length - 1; i >= 0; i--)
        {
            for (var j = _actual.Length - 1; j >= 0; j--)
            {
                lengths[i, j] = _expected[i].Text == _actual[j].Text ? lengths[i + 1, j + 1] + 1 : Math.Max(lengths[i + 1, j], lengths[i, j + 1]);
            }
        }

        for (int i = 0, j = 0; i < _expected.Length && j < _actual.Length;)
        {
            if (_expected[i].Text == _actual[j].Text)
            {
                _expectedInBoth[i++] = _actualInBoth[j++] = true;
            }
            else if (lengths[i + 1, j] >= lengths[i, j + 1])
            {
                i++;
            }
            else
            {
                j++;
            }
        }
    }

    private static string Show(SqlWord[] words, bool[] inBoth, int first, int last)
    {
        var text = new StringBuilder();
        var hidden = first > 0;
        for (var i = first; i <= last; i++)
        {
            if (IsFarFromDifferences(inBoth, i, first, last))
            {
                hidden = true;
                continue;
            }

            var opens = !inBoth[i] && (i == first || inBoth[i - 1]);
            text.Append(hidden ? text.Length > 0 ? " … " : "… " : words[i].IsSpaced && i > first ? " " : "")
                .Append(opens ? "[" : "")
                .Append(words[i].Text)
                .Append(!inBoth[i] && (i == last || inBoth[i + 1]) ? "]" : "");
            hidden = false;
        }

        return text.Append(hidden || last < words.Length - 1 ? " …" : "").ToString();
    }

    private static bool IsFarFromDifferences(bool[] inBoth, int index, int first, int last)
    {
        for (var i = Math.Max(first, index - ShownAround); i <= Math.Min(last, index + ShownAround); i++)
        {
            if (!inBoth[i])
            {
                return false;
            }
        }

        return index - first > ShownAround && last - index > ShownAround;
    }
}
