using System.Collections.Generic;

namespace TestKit.Usage.Tests.Subjects.Values;

/// <summary>State in every form that a class can have it in, and no constructor that anybody may call.</summary>
public sealed class Order : Numbered
{
    private readonly List<Line> _lines = [];
    private List<string> _notes = [];

    private Order()
    {
    }

    public string? State { get; set; }

    public List<string> Tags { get; init; } = [];

    public List<string> Marks { get; private set; } = [];

    public List<string> Fixed { get; } = [];

    public IReadOnlyList<Line> Lines => _lines;

    public List<string> Notes
    {
        get => _notes;
        set => _notes = value;
    }

    public Entry? Entry { get; set; }

    public static Order New() => new();

    public void Add(Line line) => _lines.Add(line);
}
