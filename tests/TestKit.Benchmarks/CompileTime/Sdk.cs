using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Runtime.InteropServices;

namespace TestKit.Benchmarks.CompileTime;

/// <summary>The compiler of the .NET SDK to which this process's runtime belongs.</summary>
internal static class Sdk
{
    private static readonly string Root = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", ".."));
    private static readonly Lazy<string> Compiler = new(() => Path.Combine(Root, "sdk", Version(), "Roslyn", "bincore"));

    /// <summary>Starts one of the compiler's programs.</summary>
    public static Process Start(string program, IEnumerable<string> arguments) => Dotnet(["exec", Path.Combine(Compiler.Value, program), .. arguments]);

    private static string Version()
    {
        using var process = Dotnet(["--version"]);
        var version = process.StandardOutput.ReadToEnd().Trim();
        process.WaitForExit();
        return version;
    }

    private static Process Dotnet(IEnumerable<string> arguments)
        => Process.Start(new ProcessStartInfo(Path.Combine(Root, "dotnet"), arguments.ToArray()) { RedirectStandardOutput = true, RedirectStandardError = true })!;
}
