using System.Collections.Generic;
using System.Linq;
using TestKit.Analyzers.Statements;
using TestKit.Data;

namespace TestKit.Analyzers.Schemas;

/// <summary>Takes words from the front of a statement.</summary>
internal sealed class Reader(IReadOnlyList<Word> words)
{
    private int _position;

    public bool Take(string keyword) => TakesAny(keyword);

    public bool TakesAny(params string[] keywords)
    {
        var takes = _position < words.Count && keywords.Contains(words[_position].Keyword);
        _position += takes ? 1 : 0;
        return takes;
    }

    public bool Has(string keyword) => words.Skip(_position).Any(word => word.Is(keyword));

    public string? Name() => _position < words.Count && words[_position].IsName ? words[_position++].Name : null;

    /// <summary>A name with those of its schema before it.</summary>
    public List<string> Path()
    {
        var path = new List<string>();
        while (Name() is { } name)
        {
            path.Add(name);
            if (_position >= words.Count || words[_position].Kind != SqlTokenKind.Dot)
            {
                break;
            }

            _position++;
        }

        return path;
    }

    /// <summary>The items of a list in parentheses, going behind it; null where none begins.</summary>
    public List<Reader>? List()
    {
        if (_position >= words.Count || words[_position].Kind != SqlTokenKind.OpenParenthesis)
        {
            return null;
        }

        var depth = words[_position].Depth;
        var inside = words.Skip(_position + 1).TakeWhile(word => word.Depth > depth).ToList();
        _position += inside.Count + 2;
        return Split(inside, depth + 1);
    }

    /// <summary>What is left, cut at its commas.</summary>
    public List<Reader> Rest() => Split([.. words.Skip(_position)], 0);

    private static List<Reader> Split(List<Word> words, int depth)
    {
        var items = new List<List<Word>> { new() };
        foreach (var word in words)
        {
            if (word.Kind == SqlTokenKind.Comma && word.Depth == depth)
            {
                items.Add([]);
            }
            else
            {
                items[items.Count - 1].Add(word);
            }
        }

        return [.. items.Select(item => new Reader(item))];
    }
}
