using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.RegularExpressions;
using Xunit;

namespace Provisioning.Tests;

/// <summary>README.md cannot drift: its table of cases names the tests that say [Trait("Case", …)], and its code is compiled.</summary>
public sealed partial class ReadmeTests
{
    private static readonly string Sample = FindSample(new DirectoryInfo(AppContext.BaseDirectory));

    internal static readonly string Readme = File.ReadAllText(Path.Combine(Sample, "README.md")).ReplaceLineEndings("\n");

    [Fact]
    public void CaseTable_OfTheReadme_NamesEveryTestOfEveryCase() => Assert.Equal(TestsOfCases().Order(), CaseTable().Order());

    [Fact]
    public void Snippet_OfTheReadme_StandsInACompiledFile()
    {
        var compiled = string.Join('\n', Directory.EnumerateFiles(Path.Combine(Sample, "Provisioning.Tests", "Doubles"), "*.cs").Select(File.ReadAllText));

        Assert.All(
            Snippets().Matches(Readme).SelectMany(snippet => snippet.Groups["code"].Value.Split('\n', StringSplitOptions.RemoveEmptyEntries)),
            line => Assert.Contains(line, compiled, StringComparison.Ordinal));
    }

    private static IEnumerable<string> CaseTable() =>
        from row in Rows().Matches(Readme)
        from test in Names().Matches(row.Groups["tests"].Value)
        select $"{row.Groups["case"].Value} {test.Groups["name"].Value}";

    private static IEnumerable<string> TestsOfCases() =>
        from type in typeof(ReadmeTests).Assembly.GetTypes()
        from method in type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
        from trait in method.GetCustomAttributesData().Where(data => data.AttributeType == typeof(TraitAttribute))
        where (string?)trait.ConstructorArguments[0].Value == "Case"
        select $"{trait.ConstructorArguments[1].Value} {type.Name}.{method.Name}";

    private static string FindSample(DirectoryInfo? folder) =>
        folder is null ? throw new InvalidOperationException("The tests do not lie below the sample's folder.")
        : Directory.Exists(Path.Combine(folder.FullName, "Provisioning.Tests", "Doubles")) ? folder.FullName
        : FindSample(folder.Parent);

    [GeneratedRegex(@"^\| (?<case>[A-D]\d\d) \|[^|]*\|(?<tests>[^|]*)\|", RegexOptions.Multiline)]
    private static partial Regex Rows();

    [GeneratedRegex("`(?<name>[^`]+)`")]
    private static partial Regex Names();

    [GeneratedRegex("```csharp\n(?<code>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Snippets();
}
