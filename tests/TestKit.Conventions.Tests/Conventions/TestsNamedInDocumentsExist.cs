using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TestKit.Conventions.Tests;

/// <summary>A test that a document names is there, and one that holds a case carries the case's name; every case of rows and SQL that a test carries is in a document.</summary>
internal sealed partial class TestsNamedInDocumentsExist : Convention
{
    public override IEnumerable<string> Violations(IReadOnlyList<SourceFile> files)
    {
        var tests = files.Where(file => file.IsCSharp && file.Path.EndsWith("Tests.cs", StringComparison.Ordinal)).SelectMany(Tests).ToLookup(test => test.Name);
        var documents = files.Where(file => file.Path.EndsWith(".md", StringComparison.Ordinal)).ToList();
        return documents.SelectMany(document => Missing(document, tests)).Concat(documents.Count == 0 ? [] : Untold(documents, tests.SelectMany(test => test)));
    }

    private static IEnumerable<string> Missing(SourceFile document, ILookup<string, Test> tests)
    {
        foreach (Match named in Named().Matches(document.Text))
        {
            var found = tests[named.Groups["test"].Value].ToList();
            var wanted = CaseOfLine(document.Text, named.Index);
            if (found.Count == 0)
            {
                yield return $"{document.At(named.Index)}: there is no test {named.Groups["test"].Value}";
            }
            else if (wanted.Length > 0 && !found.Exists(test => test.Cases.Contains(wanted)))
            {
                yield return $"{document.At(named.Index)}: {named.Groups["test"].Value} does not say that it holds case {wanted}";
            }
        }
    }

    private static IEnumerable<string> Untold(IEnumerable<SourceFile> documents, IEnumerable<Test> tests)
    {
        var told = documents.SelectMany(document => Row().Matches(document.Text)).Select(row => row.Groups["case"].Value).ToHashSet();
        return tests.SelectMany(test => test.Cases.Where(each => each[0] is >= 'F' and <= 'L' && !told.Contains(each)).Select(each => $"{test.Path}: case {each} of {test.Name} is in no table"));
    }

    /// <summary>The case whose row of a table the place is in; "" for none.</summary>
    private static string CaseOfLine(string text, int position)
    {
        var start = text.LastIndexOf('\n', position) + 1;
        return Row().Match(text, start) is { Success: true } row && row.Index == start ? row.Groups["case"].Value : "";
    }

    private static IEnumerable<Test> Tests(SourceFile file)
        => file.Root.DescendantNodes().OfType<MethodDeclarationSyntax>()
            .Where(method => method.Parent is TypeDeclarationSyntax && method.AttributeLists.Count > 0)
            .Select(method => new Test($"{((TypeDeclarationSyntax)method.Parent!).Identifier.Text}.{method.Identifier.Text}", file.Path, [.. Cases(method)]));

    private static IEnumerable<string> Cases(MethodDeclarationSyntax method)
        => method.AttributeLists.SelectMany(list => list.Attributes)
            .Where(attribute => attribute.Name.ToString() == "Trait" && attribute.ArgumentList?.Arguments[0].ToString() == "\"Case\"")
            .Select(attribute => attribute.ArgumentList!.Arguments[1].ToString().Trim('"'));

    [GeneratedRegex(@"`(?<test>\w+Tests\.\w+)`")]
    private static partial Regex Named();

    [GeneratedRegex(@"^\| (?<case>[A-Z][0-9]{2}) \|", RegexOptions.Multiline)]
    private static partial Regex Row();

    private sealed record Test(string Name, string Path, IReadOnlyList<string> Cases);
}
