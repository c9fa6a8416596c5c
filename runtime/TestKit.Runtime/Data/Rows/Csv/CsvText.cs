using System;
using System.Collections.Generic;
using System.Text;

namespace TestKit.Data;

/// <summary>Splits comma-separated values as RFC 4180 describes them; empty lines are left out.</summary>
internal sealed class CsvText
{
    private readonly string _text;
    private int _position;
    private int _line = 1;

    private CsvText(string text) => _text = text;

    public static List<CsvLine> Read(string text)
    {
        var reader = new CsvText(text.ReplaceLineEndings("\n"));
        var lines = new List<CsvLine>();
        while (reader._position < reader._text.Length)
        {
            var line = reader.ReadLine();
            if (line.Values.Count > 1 || line.Values[0] is not null)
            {
                lines.Add(line);
            }
        }

        return lines;
    }

    private CsvLine ReadLine()
    {
        var number = _line;
        var values = new List<string?> { ReadValue() };
        while (Take(','))
        {
            values.Add(ReadValue());
        }

        if (_position < _text.Length && !Take('\n'))
        {
            throw InvalidRowSetException.ForCsv(_line, "there is text behind a closing quote. Double the quotes inside a quoted value.");
        }

        _line++;
        return new(number, values);
    }

    private string? ReadValue()
    {
        if (Take('"'))
        {
            return ReadQuoted();
        }

        var end = _text.AsSpan(_position).IndexOfAny(',', '\n') is var length && length < 0 ? _text.Length : _position + length;
        var value = _text[_position..end].Trim();
        _position = end;
        return value.Length == 0 ? null : value;
    }

    private string ReadQuoted()
    {
        var value = new StringBuilder();
        var start = _line;
        while (_position < _text.Length)
        {
            var next = _text[_position++];
            if (next == '"' && !Take('"'))
            {
                return value.ToString();
            }

            _line += next == '\n' ? 1 : 0;
            value.Append(next);
        }

        throw InvalidRowSetException.ForCsv(start, "a quote is not closed.");
    }

    private bool Take(char expected)
    {
        if (_position == _text.Length || _text[_position] != expected)
        {
            return false;
        }

        _position++;
        return true;
    }
}
