using System.Text;

namespace TestKit.Generators.Emission;

/// <summary>Writes lines with indentation; line ends are the same on every machine.</summary>
internal sealed class SourceWriter
{
    private readonly StringBuilder _text = new();
    private int _depth;

    public SourceWriter Line(string line)
    {
        _text.Append(' ', 4 * _depth).Append(line).Append('\n');
        return this;
    }

    public SourceWriter Blank()
    {
        _text.Append('\n');
        return this;
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
