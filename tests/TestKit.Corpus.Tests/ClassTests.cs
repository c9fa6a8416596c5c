using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Xunit;
using Xunit.Abstractions;

namespace TestKit.Corpus.Tests;

/// <summary>What can be inherited or called in the framework: classes, abstract or not, and delegates.</summary>
public sealed class ClassTests(ITestOutputHelper output)
{
    public static TheoryData<string> Assemblies => FrameworkTests.Assemblies;

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void Class_OfTheFramework_IsDoubledOrRefused(string assembly)
        => AssertAll(Corpus.Double(assembly, type => type is { TypeKind: TypeKind.Class, IsStatic: false, IsSealed: false }));

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void Delegate_OfTheFramework_IsDoubledOrRefused(string assembly)
        => AssertAll(Corpus.Double(assembly, type => type.TypeKind == TypeKind.Delegate));

    private void AssertAll(AssemblyReport report)
    {
        output.WriteLine($"{report.Assembly}: {report.Interfaces} types, {report.Doubled} doubled, {report.Refused.Count} refused");
        foreach (var refusal in report.Refused)
        {
            output.WriteLine($"  {refusal.Key}: {refusal.Value}");
        }

        Assert.True(report.Failures.Count == 0, $"{report.Failures.Count} failures:\n{string.Join("\n", report.Failures.Take(10))}");
        Assert.Equal(report.Interfaces, report.Doubled + report.Refused.Count);
    }
}
