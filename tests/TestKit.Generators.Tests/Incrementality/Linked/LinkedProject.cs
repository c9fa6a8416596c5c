using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TestKit.Generators.Tests.Fuzzing;
using TestKit.Generators.Tests.Harness;

namespace TestKit.Generators.Tests.Incrementality.Linked;

/// <summary>A project whose declarations are edited at random; the same seed edits them in the same way.</summary>
internal sealed class LinkedProject
{
    public static readonly GeneratorRun Run = GeneratorRun.Of().In(GeneratorRun.CSharp14).Referencing("Library", LinkedSources.Library);
    private static readonly CSharpCompilation Empty = Run.Compile();

    private readonly Random _random;
    private readonly LinkedFile[] _files = [.. LinkedSources.All.Select(file => new LinkedFile(file.Key, file.Value))];
    private readonly List<CSharpCompilation> _past = [];
    private List<SyntaxTree> _trees;

    public LinkedProject(int seed)
    {
        _random = new(seed);
        _trees = [.. _files.Select(file => file.Parse(Run.ParseOptions))];
        Compilation = Empty.AddSyntaxTrees(_trees);
    }

    public CSharpCompilation Compilation { get; private set; }

    /// <summary>Edits it, and says how.</summary>
    public string Edit()
    {
        _past.Add(Compilation);
        var file = _files[_random.Next(_files.Length)];
        var past = _past[_random.Next(Math.Max(0, _past.Count - 10), _past.Count)];
        string? edit;
        switch (_random.Next(20))
        {
            case 0:
                Compilation = past;
                return "an older state is asked about";
            case 1:
                _trees = [.. past.SyntaxTrees];
                edit = "all files are as they were";
                break;
            case 2:
                edit = Move(_random.Next(_trees.Count), _random.Next(_trees.Count));
                break;
            case 3:
                edit = Rename(file);
                break;
            case 4:
                edit = _trees.RemoveAll(tree => tree.FilePath == file.Path) > 0 ? $"{file.Path} is removed" : Add(file);
                break;
            case 5:
                edit = $"{file.Path} is broken{Parse(file, new RandomEdits(_random.Next()).ApplyOne)}";
                break;
            case 6:
                edit = $"{file.Path} is parsed again{Parse(file)}";
                break;
            case 7:
                edit = $"{file.Say(_random)}{Parse(file)}, {_files[0].Say(_random)}{Parse(_files[0])}";
                break;
            default:
                edit = file.Say(_random) + Parse(file);
                break;
        }

        Compilation = Empty.AddSyntaxTrees(_trees);
        return edit;
    }

    private string Move(int from, int to)
    {
        var tree = _trees[from];
        _trees.RemoveAt(from);
        _trees.Insert(to, tree);
        return $"{tree.FilePath} is moved";
    }

    private string Rename(LinkedFile file)
    {
        var place = _trees.FindIndex(tree => tree.FilePath == file.Path);
        file.Path = $"{_random.Next()}{file.Path}";
        if (place >= 0)
        {
            _trees[place] = _trees[place].WithFilePath(file.Path);
        }

        return $"{file.Path} is renamed";
    }

    private string Add(LinkedFile file)
    {
        _trees.Insert(_random.Next(_trees.Count + 1), file.Parse(Run.ParseOptions));
        return $"{file.Path} is added";
    }

    private string Parse(LinkedFile file, Func<string, string>? change = null)
    {
        var place = _trees.FindIndex(tree => tree.FilePath == file.Path);
        if (place >= 0)
        {
            _trees[place] = file.Parse(Run.ParseOptions, change);
        }

        return "";
    }
}
