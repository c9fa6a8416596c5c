using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using TestKit.Analyzers.Tests.Verification;

namespace TestKit.Analyzers.Tests.Rules;

/// <summary>The page of a rule, by its sections.</summary>
internal sealed partial class RulePage
{
    private readonly Dictionary<string, string> _sections;

    private RulePage(string rule, string text)
    {
        Rule = rule;
        var parts = Heading().Split(text);
        Title = parts[0].Trim();
        _sections = Enumerable.Range(0, parts.Length / 2).ToDictionary(i => parts[(2 * i) + 1], i => parts[(2 * i) + 2].Trim());
    }

    public string Rule { get; }

    public string Title { get; }

    public IEnumerable<string> Sections => _sections.Keys;

    public static RulePage Of(string rule) => new(rule, Product.Read("analyzers", "rules", $"{rule}.md"));

    public string Section(string heading) => _sections[heading];

    /// <summary>The code of a section.</summary>
    public string Example(string heading) => Code().Match(_sections[heading]).Groups["code"].Value;

    /// <summary>The code of a section as a project; the rules about using doubles need them.</summary>
    public TestProject Project(string heading)
        => new() { Sources = [Example(heading)], HasDoubles = Rule.StartsWith("TK2", StringComparison.Ordinal) };

    [GeneratedRegex(@"^## (.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"```csharp\n(?<code>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Code();
}
