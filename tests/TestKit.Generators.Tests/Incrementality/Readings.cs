using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TestKit.Generators.Reading.Declarations;
using TestKit.Generators.Tests.Harness;

namespace TestKit.Generators.Tests.Incrementality;

/// <summary>Counts how often files are read while their project is edited.</summary>
internal sealed class Readings
{
    private static readonly GeneratorRun Run = GeneratorRun.Of().In(GeneratorRun.CSharp14);
    private static readonly CSharpCompilation Empty = Run.Compile();

    private readonly ReadOnce<int> _memory = new(new(), _ => false);
    private readonly Dictionary<SyntaxTree, int> _counts = [];

    public static SyntaxTree Parse(string text) => CSharpSyntaxTree.ParseText(text, Run.ParseOptions);

    public static CSharpCompilation Project(params SyntaxTree[] files) => Empty.AddSyntaxTrees(files);

    public void Read(SyntaxTree file, params SyntaxTree[] files) => Read(file, Project(files));

    public void Read(SyntaxTree file, CSharpCompilation project) => _memory.Get(file.GetRoot(), project, () => _counts[file] = Of(file) + 1);

    public int Of(SyntaxTree file) => _counts.GetValueOrDefault(file);
}
