using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using TestKit.Generators.Tests.Harness;
using Xunit;

namespace TestKit.Generators.Tests.Incrementality;

/// <summary>A project that is open in an editor: every edit runs the generator again.</summary>
internal sealed class EditSession
{
    private CSharpCompilation _compilation;
    private GeneratorDriver _driver;

    public EditSession(GeneratorRun run)
    {
        _compilation = run.Compile();
        _driver = run.Driver().RunGenerators(_compilation);
    }

    public GeneratorRunResult Last => _driver.GetRunResult().Results.Single();

    /// <summary>Types another text in place of the first occurrence.</summary>
    public void Replace(string file, string before, string after)
    {
        var tree = _compilation.SyntaxTrees.Single(each => each.FilePath == file);
        var text = tree.GetText();
        var start = text.ToString().IndexOf(before, StringComparison.Ordinal);
        Assert.True(start >= 0, $"'{before}' is not in {file}.");
        _compilation = _compilation.ReplaceSyntaxTree(tree, tree.WithChangedText(text.WithChanges(new TextChange(new TextSpan(start, before.Length), after))));
        _driver = _driver.RunGenerators(_compilation);
        Assert.Null(Last.Exception);
    }
}
