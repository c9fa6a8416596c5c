using System;
using System.Diagnostics;
using System.Threading.Tasks;

namespace Provisioning.Tests.Clusters;

/// <summary>Runs a program to its end, and throws with what it wrote when it fails.</summary>
internal static class CommandRunner
{
    public static async Task RunAsync(string workingFolder, params string[] commandLine)
    {
        var start = new ProcessStartInfo(commandLine[0], commandLine[1..])
        {
            WorkingDirectory = workingFolder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException(
                $"{string.Join(' ', commandLine)} ended with {process.ExitCode}.\n{await errors}\n{await output}");
        }
    }
}
