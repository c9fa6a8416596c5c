using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using TestKit.Generators.Tests.Snapshots;
using Xunit;

namespace TestKit.Corpus.Tests;

public sealed class TypesTests
{
    public static TheoryData<string> Origins => [.. References.Origins];

    [Theory]
    [MemberData(nameof(Origins))]
    public void Interfaces_OfAFrameworkOrPackage_AreDoubledOrRefusedAsAccepted(string origin)
        => Check("Interfaces", origin, type => type.TypeKind == TypeKind.Interface);

    [Theory]
    [MemberData(nameof(Origins))]
    public void AbstractClasses_OfAFrameworkOrPackage_AreDoubledOrRefusedAsAccepted(string origin)
        => Check("AbstractClasses", origin, type => type is { TypeKind: TypeKind.Class, IsStatic: false, IsAbstract: true });

    [Theory]
    [MemberData(nameof(Origins))]
    public void Delegates_OfAFrameworkOrPackage_AreDoubledOrRefusedAsAccepted(string origin)
        => Check("Delegates", origin, type => type.TypeKind == TypeKind.Delegate);

    private static void Check(string kind, string origin, Func<INamedTypeSymbol, bool> isWanted)
    {
        var reports = References.AssembliesOf(origin).AsParallel().AsOrdered()
            .Select(assembly => Corpus.Double(assembly, isWanted))
            .Where(report => report.Types > 0)
            .ToList();

        var failures = reports.SelectMany(report => report.Failures.Concat(report.Drive?.Problems ?? [])).ToList();
        Assert.True(failures.Count == 0, $"{failures.Count} failures:\n{string.Join("\n", failures.Take(10))}");
        Assert.All(reports, report => Assert.Equal(report.Types, report.Doubled + report.Refused.Count));
        new Snapshot(Verifier.FolderOf("/TestKit.Corpus.Tests/Accepted/"), $"{kind}.{origin}", "txt")
            .Check(reports.Count == 0 ? "nothing to double\n" : string.Concat(reports.Select(report => report.Text)), Environment.GetEnvironmentVariable(Verifier.AcceptVariable) == "1");
    }
}
