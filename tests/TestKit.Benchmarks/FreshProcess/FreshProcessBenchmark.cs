using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.Json;
using TestKit.Benchmarks.CompileTime;
using TestKit.Benchmarks.Contestants;
using TestKit.Benchmarks.Tables;
using TestKit.Generators;

namespace TestKit.Benchmarks.FreshProcess;

/// <summary>What a test run really pays, the JIT included: each contestant's assembly runs once in a process of its own.</summary>
internal static class FreshProcessBenchmark
{
    private const int Doubles = 200;

    public static void Run(Selection selection)
    {
        var folder = Directory.CreateTempSubdirectory("fresh-doubles-");
        try
        {
            var results = Usages.All
                .Where(usage => selection.Includes($"fresh {usage.Contestant}"))
                .Select(usage => (usage.Contestant, Result: Measure(usage, folder.FullName, selection.Quick ? 3 : 9)))
                .ToList();
            Print(results);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void Print(List<(string Contestant, FreshResult Result)> results)
    {
        var baseline = results.Find(each => each.Contestant == Contestant.HandWritten).Result;
        var table = new MarkdownTable(
            $"Fresh process: {Doubles} different doubles, each created, set up, called and asserted once",
            "double", "time", "ratio", "a double", "methods compiled", "time in the JIT", "bytes", "byte ratio");
        foreach (var (contestant, result) in results)
        {
            table.Row(
                contestant,
                Format.Time(result.Nanoseconds),
                Format.Ratio(result.Nanoseconds, baseline?.Nanoseconds),
                Format.Time(result.Nanoseconds / Doubles),
                Format.Number(result.Methods),
                Format.Time(result.JitNanoseconds),
                Format.Bytes(result.Bytes),
                Format.Ratio(result.Bytes, baseline?.Bytes));
        }

        table.Print();
    }

    /// <summary>The fastest of several processes.</summary>
    private static FreshResult Measure(Usage usage, string folder, int runs)
    {
        var path = Path.Combine(folder, usage.Contestant.Replace(" ", "", StringComparison.Ordinal) + ".dll");
        var compilation = Project.Of(ManyDoubles.Sources(Doubles, usage), Project.References(""));
        if (usage.Contestant == Contestant.Generated)
        {
            Project.Driver(new DoubleGenerator()).RunGeneratorsAndUpdateCompilation(compilation, out var generated, out _);
            File.WriteAllBytes(path, Project.Emit(generated));
        }
        else
        {
            File.WriteAllBytes(path, Project.Emit(compilation));
        }

        return Enumerable.Range(0, runs).Select(_ => RunOnce(path)).MinBy(result => result.Nanoseconds)!;
    }

    private static FreshResult RunOnce(string path)
    {
        var host = Environment.ProcessPath!;
        var isMuxer = Path.GetFileNameWithoutExtension(host) == "dotnet";
        string[] entry = isMuxer ? [Assembly.GetEntryAssembly()!.Location] : [];
        var start = new ProcessStartInfo(host, [.. entry, FreshRun.Command, path]) { RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0
            ? JsonSerializer.Deserialize<FreshResult>(output)!
            : throw new InvalidOperationException($"{Path.GetFileName(path)} ended with {process.ExitCode}.");
    }
}
