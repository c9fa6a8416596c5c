using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Xunit;

namespace TestKit.Injection.Tests.Patterns;

/// <summary>The page of the runner cannot drift: its snippets stand in these tests.</summary>
public sealed partial class ReadmeTests
{
    private static readonly string s_root = Root(new(AppContext.BaseDirectory));

    private static readonly string s_compiled = string.Join("\n", Directory.EnumerateFiles(Path.Combine(s_root, "tests", "TestKit.Injection.Tests", "Patterns"), "*.cs", SearchOption.AllDirectories).Select(File.ReadAllText).Select(Squeezed));

    public static TheoryData<string> Snippets
        => [.. Code().Matches(File.ReadAllText(Path.Combine(s_root, "runtime", "TestKit.Runtime", "Injection", "README.md"))).SelectMany(code => code.Groups[1].Value.Split("\n\n"))];

    [Theory]
    [MemberData(nameof(Snippets))]
    public void Snippet_StandsInACompiledFile(string snippet) => Assert.Contains(Squeezed(snippet), s_compiled, StringComparison.Ordinal);

    [Fact]
    public void Snippet_ThatNobodyCompiles_IsFound() => Assert.DoesNotContain(Squeezed("TestRun.Runn" + "Async"), s_compiled, StringComparison.Ordinal);

    [Fact]
    public void Table_OfPatterns_NamesTestsThatExist()
    {
        var rows = File.ReadAllLines(Path.Combine(s_root, "runtime", "TestKit.Runtime", "Injection", "README.md")).Where(line => line.Contains("`PatternTests.", StringComparison.Ordinal) || line.Contains("`OwnPackageTests.", StringComparison.Ordinal)).ToList();
        var tests = typeof(PatternTests).GetMethods().Concat(typeof(OwnPackageTests).GetMethods()).Select(method => method.Name).ToHashSet();

        Assert.Equal(11, rows.Count);
        Assert.All(rows.SelectMany(row => Named().Matches(row)).Select(name => name.Value), name => Assert.Contains(name, tests));
    }

    private static string Squeezed(string text) => Spaces().Replace(text, " ").Trim();

    private static string Root(DirectoryInfo folder) => File.Exists(Path.Combine(folder.FullName, "TestKit.Generators.sln")) ? folder.FullName : Root(folder.Parent!);

    [GeneratedRegex("```csharp\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Code();

    [GeneratedRegex("[A-Z][A-Za-z]*_[A-Za-z_]+")]
    private static partial Regex Named();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
