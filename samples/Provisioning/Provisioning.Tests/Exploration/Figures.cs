using System;
using TestKit;
using Xunit;
using Xunit.Abstractions;

namespace Provisioning.Tests.Exploration;

/// <summary>The figures of the explorations: printed, and held against those that the sample's README shows.</summary>
internal static class Figures
{
    public static void Check(string exploration, FaultReport report, ITestOutputHelper output)
    {
        var line = $"{exploration}: {report.ToString().Split('\n')[0]}";
        output.WriteLine(line);
        Assert.Contains(line, ReadmeTests.Readme, StringComparison.Ordinal);
    }
}
