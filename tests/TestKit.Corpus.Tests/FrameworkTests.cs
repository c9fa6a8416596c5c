using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Xunit;
using Xunit.Abstractions;

namespace TestKit.Corpus.Tests;

public sealed class FrameworkTests(ITestOutputHelper output)
{
    public static TheoryData<string> Assemblies
        => new(Corpus.Assemblies(name => (name.StartsWith("System", StringComparison.Ordinal) || name.StartsWith("Microsoft.", StringComparison.Ordinal))
            && !name.StartsWith("Microsoft.TestPlatform", StringComparison.Ordinal)));

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void Interface_OfTheFramework_IsDoubledOrRefused(string assembly)
    {
        var report = Corpus.Double(assembly, type => type.TypeKind == TypeKind.Interface);

        output.WriteLine($"{report.Assembly}: {report.Interfaces} interfaces, {report.Doubled} doubled, {report.Refused.Count} refused");
        foreach (var refusal in report.Refused)
        {
            output.WriteLine($"  {refusal.Key}: {refusal.Value}");
        }

        Assert.True(report.Failures.Count == 0, $"{report.Failures.Count} failures:\n{string.Join("\n", report.Failures.Take(10))}");
        Assert.Equal(report.Interfaces, report.Doubled + report.Refused.Count);
    }
}
