using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Xunit;

namespace TestKit.Usage.Tests;

/// <summary>README.md cannot drift: its snippets stand in files that are compiled.</summary>
public sealed class ReadmeTests
{
    private static readonly string Root = FindRoot(new DirectoryInfo(AppContext.BaseDirectory));

    private static readonly string Compiled = string.Join("\n", Sources().Select(file => Squeezed(File.ReadAllText(file))));

    public static TheoryData<string> Snippets()
    {
        var blocks = Regex.Matches(File.ReadAllText(Path.Combine(Root, "README.md")), "```csharp\n(.*?)```", RegexOptions.Singleline);
        return new(blocks.Select(block => block.Groups[1].Value));
    }

    [Theory]
    [MemberData(nameof(Snippets))]
    public void Snippet_OfTheReadme_StandsInACompiledFile(string snippet)
    {
        foreach (var paragraph in snippet.Split("\n\n"))
        {
            Assert.True(Stands(paragraph), $"These lines of README.md are in no compiled file:\n{paragraph}");
        }
    }

    [Fact]
    public void Snippet_ThatNobodyCompiles_IsFound() => Assert.False(Stands("store.GetAsync(\"j1\").Returnz(job);"));

    [Fact]
    public void Commands_OfTheReadme_NameExistingProjects()
    {
        var readme = File.ReadAllText(Path.Combine(Root, "README.md"));

        Assert.Contains("dotnet run --project samples/FirstDouble", readme, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(Root, "samples", "FirstDouble", "FirstDouble.csproj")));
        Assert.True(File.Exists(Path.Combine(Root, "TestKit.Generators.sln")));
    }

    private static bool Stands(string text) => Compiled.Contains(Squeezed(text), StringComparison.Ordinal);

    private static IEnumerable<string> Sources()
        => new[] { "samples", Path.Combine("tests", "TestKit.Usage.Tests"), Path.Combine("tests", "TestKit.Data.Tests"), Path.Combine("tests", "TestKit.Injection.Tests"), Path.Combine("tests", "frameworks") }
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Root, folder), "*.cs", SearchOption.AllDirectories))
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)
                && Path.GetFileName(file) != "ReadmeTests.cs");

    private static string Squeezed(string text) => Regex.Replace(text, @"\s+", " ").Trim();

    private static string FindRoot(DirectoryInfo? folder)
        => folder is null ? throw new InvalidOperationException("The tests do not lie below the repository.")
            : File.Exists(Path.Combine(folder.FullName, "TestKit.Generators.sln")) ? folder.FullName
            : FindRoot(folder.Parent);
}
