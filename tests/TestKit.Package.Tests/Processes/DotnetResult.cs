using Xunit;

namespace TestKit.Package.Tests;

/// <summary>How a run of the dotnet command ended.</summary>
internal sealed record DotnetResult(string Command, int ExitCode, string Output)
{
    public void ShouldSucceed() => Assert.True(ExitCode == 0, $"{Command} ended with {ExitCode}:\n{Output}");
}
