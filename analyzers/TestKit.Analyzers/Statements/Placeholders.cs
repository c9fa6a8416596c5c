using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using TestKit.Data;

namespace TestKit.Analyzers.Statements;

/// <summary>The placeholders of a statement: numbered, named, or question marks.</summary>
internal sealed class Placeholders
{
    private readonly HashSet<int> _numbers = [];
    private readonly List<string> _names = [];
    private int _questionMarks;

    private Placeholders()
    {
    }

    /// <summary>The names without their sign, as first written.</summary>
    public IReadOnlyList<string> Names { get; private set; } = [];

    /// <summary>How many times a name stands in the statement.</summary>
    public int NamedPlaces => _names.Count;

    /// <summary>How many arguments they need at least.</summary>
    public int Count { get; private set; }

    public bool HasNumbers => _numbers.Count > 0;

    public bool AreMixed => (_numbers.Count > 0 ? 1 : 0) + (_names.Count > 0 ? 1 : 0) + (_questionMarks > 0 ? 1 : 0) > 1;

    /// <summary>The first number that is left out; null for none.</summary>
    public int? Gap => Enumerable.Range(1, _numbers.Count).Where(number => !_numbers.Contains(number)).Select(number => (int?)number).FirstOrDefault();

    /// <summary>Null where a name may be a variable of the session or the output of a procedure.</summary>
    public static Placeholders? Of(Statement statement)
    {
        if (statement.Has("DECLARE", "CALL", "EXEC", "EXECUTE", "OUT", "OUTPUT") || statement.Words.Any(word => word.Text == ":="))
        {
            return null;
        }

        var found = new Placeholders();
        var brackets = 0;
        for (var i = 0; i < statement.Words.Count; i++)
        {
            var word = statement.Words[i];
            brackets += word.Text == "[" ? 1 : word.Text == "]" ? -1 : 0;
            if (word.Kind == SqlTokenKind.Parameter && brackets == 0)
            {
                if ((i > 0 && IsVariable(statement, i)) || (word.Text[0] == '@' && statement.Syntax == SqlSyntax.MySql))
                {
                    return null;
                }

                found.Add(word.Text);
            }
        }

        found.Names = [.. found._names.Distinct(StringComparer.OrdinalIgnoreCase)];
        found.Count = found._numbers.Count > 0 ? found._numbers.Max() : found.Names.Count + found._questionMarks;
        return found;
    }

    /// <summary>For messages.</summary>
    public override string ToString()
        => _numbers.Count > 0 ? string.Join(", ", _numbers.OrderBy(number => number).Select(number => $"${number}"))
            : _names.Count > 0 ? string.Join(", ", Names.Select(name => $"@{name}"))
            : string.Join(", ", Enumerable.Repeat("?", _questionMarks));

    /// <summary><c>SET @x</c>, <c>INTO @x</c>, <c>FROM @x</c>, and <c>SELECT @x = …</c>.</summary>
    private static bool IsVariable(Statement statement, int index)
        => statement.Words[index - 1].Keyword is "SET" or "INTO" or "FROM" or "JOIN"
            || (statement.Words[index - 1].Keyword == "SELECT" && index + 1 < statement.Words.Count && statement.Words[index + 1].Text == "=");

    private void Add(string text)
    {
        if (text == "?")
        {
            _questionMarks++;
        }
        else if (text[0] == '$' && int.TryParse(text.Substring(1), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            _numbers.Add(number);
        }
        else
        {
            _names.Add(text.Substring(1));
        }
    }
}
