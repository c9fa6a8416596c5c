using System;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace TestKit.Generators.Tests.Incrementality.Linked;

/// <summary>A file with places that say one of several things.</summary>
internal sealed class LinkedFile
{
    private readonly string[][] _parts;
    private readonly int[] _said;

    public LinkedFile(string path, string template)
    {
        Path = path;
        _parts = [.. template.Split('«', '»').Select((part, i) => i % 2 == 0 ? [part] : part.Split('|'))];
        _said = new int[_parts.Length];
    }

    public string Path { get; set; }

    private string Text => string.Concat(_parts.Select((part, i) => part[_said[i]]));

    /// <summary>Says something else at one place, where it has some.</summary>
    public string Say(Random random)
    {
        if (_parts.Length == 1)
        {
            return Path;
        }

        var place = (2 * random.Next(_parts.Length / 2)) + 1;
        _said[place] = (_said[place] + random.Next(1, _parts[place].Length)) % _parts[place].Length;
        return $"{Path}: {_parts[place][_said[place]]}";
    }

    public SyntaxTree Parse(CSharpParseOptions options, Func<string, string>? change = null)
    {
        // Global usings stand before all others.
        var usings = Path.EndsWith("Globals.cs", StringComparison.Ordinal) ? "" : Harness.GeneratorRun.Usings;
        return CSharpSyntaxTree.ParseText(usings + (change is null ? Text : change(Text)), options, Path, Encoding.UTF8);
    }
}
