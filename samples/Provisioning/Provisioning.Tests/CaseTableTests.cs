using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.RegularExpressions;
using Xunit;

namespace Provisioning.Tests;

/// <summary>The README's table of cases and the tests that say [Trait("Case", …)] are the same.</summary>
public sealed partial class CaseTableTests
{
    [Fact]
    public void Readme_CaseTable_NamesEveryTestOfEveryCase() => Assert.Equal(Tests().Order(), Table().Order());

    private static IEnumerable<string> Table() =>
        from row in Rows().Matches(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "README.md")))
        from test in Tested().Matches(row.Groups["tests"].Value)
        select $"{row.Groups["case"].Value} {test.Groups["test"].Value}";

    private static IEnumerable<string> Tests() =>
        from type in typeof(CaseTableTests).Assembly.GetTypes()
        from method in type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
        from trait in method.GetCustomAttributesData().Where(data => data.AttributeType == typeof(TraitAttribute))
        where (string?)trait.ConstructorArguments[0].Value == "Case"
        select $"{trait.ConstructorArguments[1].Value} {type.Name}.{method.Name}";

    [GeneratedRegex(@"^\| (?<case>[A-D]\d\d) \|[^|]*\|(?<tests>[^|]*)\|", RegexOptions.Multiline)]
    private static partial Regex Rows();

    [GeneratedRegex("`(?<test>[^`]+)`")]
    private static partial Regex Tested();
}
