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

    /// <summary>The code of a section: the last block, after that of a referenced project where there are two, with the migration of a block of SQL. The rules about using doubles need them.</summary>
    public TestProject Example(string heading)
    {
        var blocks = Code().Matches(_sections[heading]).Select(match => match.Groups["code"].Value).ToList();
        return new() { Sources = [blocks[^1]], Library = blocks.Count > 1 ? blocks[0] : null, HasDoubles = Rule.StartsWith("TK2", StringComparison.Ordinal), Migration = Sql().Match(_sections[heading]) is { Success: true } sql ? sql.Groups["code"].Value : null };
    }

    [GeneratedRegex(@"^## (.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"```csharp\n(?<code>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Code();

    [GeneratedRegex(@"```sql\n(?<code>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Sql();
}
