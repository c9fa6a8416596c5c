using System.Text;

namespace TestKit.Generators.Emission;

/// <summary>Writes lines with indentation; line ends are the same on every machine.</summary>
internal sealed class SourceWriter
{
    private readonly StringBuilder _text = new();
    private int _depth;
    private int _markedDepth;
    private string? _mark;

    public SourceWriter Line(string line)
    {
        var isDeclaration = _mark is not null && _depth == _markedDepth && line[0] is not ('{' or '}' or '/');
        _text.Append(' ', 4 * _depth).Append(isDeclaration ? _mark : "").Append(line).Append('\n');
        return this;
    }

    public SourceWriter Blank()
    {
        _text.Append('\n');
        return this;
    }

    /// <summary>Puts an attribute in front of every declaration of this depth from here on; null ends that.</summary>
    public void Mark(string? attribute)
    {
        _mark = attribute;
        _markedDepth = _depth;
    }

    public SourceWriter Open(string header)
    {
        Line(header).Line("{");
        _depth++;
        return this;
    }

    public SourceWriter Close()
    {
        _depth--;
        return Line("}");
    }

    public override string ToString() => _text.ToString();
}
